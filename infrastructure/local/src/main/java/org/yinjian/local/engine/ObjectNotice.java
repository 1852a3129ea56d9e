package org.yinjian.local.engine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An object that was made in a bucket, as S3 tells a queue of it. */
public record ObjectNotice(String bucket, String key, String tag, long size, long order, Instant at) {
    /** The message that S3 would send: the key encoded as in a form, the order as sixteen hexadecimal digits. */
    public String message() {
        return """
                {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"%s","eventTime":"%s",\
                "eventName":"ObjectCreated:Put","s3":{"s3SchemaVersion":"1.0","bucket":{"name":"%s",\
                "arn":"arn:aws:s3:::%s"},"object":{"key":"%s","size":%d,"eTag":"%s","sequencer":"%016X"}}}]}""".formatted(
                        Engines.REGION,
                        at,
                        bucket,
                        bucket,
                        URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"),
                        size,
                        tag,
                        order);
    }
}
