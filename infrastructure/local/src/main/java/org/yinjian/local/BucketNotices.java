package org.yinjian.local;

import java.util.Map;
import org.yinjian.local.engine.ObjectNotice;
import org.yinjian.local.template.Resource;
import org.yinjian.local.template.Template;
import org.yinjian.local.template.Trees;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Who is told of a new object, by the template's buckets. */
record BucketNotices(Template template, Resources resources, SqsClient sqs) {
    /** Tells the queues that a bucket's notification configuration names. */
    void tell(ObjectNotice notice) {
        for (Resource bucket : template.of("AWS::S3::Bucket")) {
            if (!resources.physicalName(bucket).equals(notice.bucket())) {
                continue;
            }
            for (Object configuration :
                    Trees.list(bucket.map("NotificationConfiguration").get("QueueConfigurations"))) {
                if (notice.key().startsWith(prefix(configuration))) {
                    Object queue = Trees.map(configuration).getOrDefault("Queue", "");
                    String arn = resources.intrinsics().text(queue);
                    String url = url(sqs, arn);
                    sqs.sendMessage(request -> request.queueUrl(url).messageBody(notice.message()));
                }
            }
        }
    }

    private static String prefix(Object configuration) {
        Map<String, Object> filter =
                Trees.map(Trees.map(Trees.map(configuration).get("Filter")).get("S3Key"));
        return Trees.list(filter.get("Rules")).stream()
                .filter(rule -> Trees.text(rule, "Name").equals("prefix"))
                .map(rule -> Trees.text(rule, "Value"))
                .findFirst()
                .orElse("");
    }

    /** The queue of an ARN. */
    static String url(SqsClient sqs, String arn) {
        return sqs.getQueueUrl(request -> request.queueName(arn.substring(arn.lastIndexOf(':') + 1)))
                .queueUrl();
    }
}
