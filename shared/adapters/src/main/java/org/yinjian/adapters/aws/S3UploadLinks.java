package org.yinjian.adapters.aws;

import java.net.URI;
import java.time.Duration;
import org.yinjian.core.dossier.UploadLinks;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Presigned PUTs into a bucket. */
public final class S3UploadLinks implements UploadLinks {
    private final S3Presigner presigner;
    private final String bucket;

    public S3UploadLinks(S3Presigner presigner, String bucket) {
        this.presigner = presigner;
        this.bucket = bucket;
    }

    @Override
    public URI link(String key, Duration valid) {
        return URI.create(presigner
                .presignPutObject(presign -> presign.signatureDuration(valid)
                        .putObjectRequest(put -> put.bucket(bucket).key(key)))
                .url()
                .toString());
    }
}
