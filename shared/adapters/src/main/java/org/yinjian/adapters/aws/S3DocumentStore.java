package org.yinjian.adapters.aws;

import java.util.Optional;
import org.yinjian.core.dossier.DocumentStore;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket. */
public final class S3DocumentStore implements DocumentStore {
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;
    private final String bucket;

    public S3DocumentStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        s3.putObject(request -> request.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromBytes(bytes));
    }

    @Override
    public Optional<byte[]> get(String key) {
        return fetch(GetObjectRequest.builder().bucket(bucket).key(key).build());
    }

    @Override
    public Optional<byte[]> get(String key, String tag) {
        return fetch(
                GetObjectRequest.builder().bucket(bucket).key(key).ifMatch(tag).build());
    }

    private Optional<byte[]> fetch(GetObjectRequest request) {
        try {
            return Optional.of(s3.getObjectAsBytes(request).asByteArrayUnsafe());
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
