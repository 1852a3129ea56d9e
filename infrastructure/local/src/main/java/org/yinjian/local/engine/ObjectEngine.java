package org.yinjian.local.engine;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** S3Proxy over objects in memory, with signatures checked; tells of each object that is made, as S3 does. */
public final class ObjectEngine implements AutoCloseable {
    private final S3Proxy proxy;
    private final ExecutorService notifier = Executors.newSingleThreadExecutor();

    public ObjectEngine(int port, Clock clock, Consumer<ObjectNotice> listener) throws Exception {
        BlobStore store = new Notifying(
                new TransientNio2BlobStore(),
                clock,
                notice ->
                        // From another thread: S3 does not make the writer wait for its listeners.
                        notifier.execute(() -> listener.accept(notice)));
        this.proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, Engines.KEY, Engines.SECRET)
                .ignoreUnknownHeaders(true)
                .build();
        proxy.start();
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    public void close() {
        notifier.shutdown();
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the engine does not stop", e);
        }
    }

    private static final class Notifying extends ForwardingBlobStore {
        private final Clock clock;
        private final Consumer<ObjectNotice> listener;
        private final AtomicLong order = new AtomicLong();

        Notifying(BlobStore store, Clock clock, Consumer<ObjectNotice> listener) {
            super(store);
            this.clock = clock;
            this.listener = listener;
        }

        @Override
        public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
            PutObjectResponse response = super.putBlob(request, content);
            HeadObjectResponse head = blobMetadata(request.bucket(), request.key());
            listener.accept(new ObjectNotice(
                    request.bucket(),
                    request.key(),
                    head.eTag().replace("\"", ""),
                    head.contentLength(),
                    order.incrementAndGet(),
                    clock.instant()));
            return response;
        }
    }
}
