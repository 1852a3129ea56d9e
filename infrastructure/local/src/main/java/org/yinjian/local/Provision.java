package org.yinjian.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yinjian.adapters.aws.AwsClients;
import org.yinjian.local.template.Resource;
import org.yinjian.local.template.Template;
import org.yinjian.local.template.Trees;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Makes the template's buckets, queues and tables in the engines. */
final class Provision {
    private final Template template;
    private final Resources resources;

    Provision(Template template, Resources resources) {
        this.template = template;
        this.resources = resources;
    }

    void all(AwsClients aws) {
        try (S3Client s3 = aws.s3();
                SqsClient sqs = aws.sqs();
                DynamoDbClient dynamo = aws.dynamo()) {
            template.of("AWS::S3::Bucket")
                    .forEach(bucket -> s3.createBucket(request -> request.bucket(resources.physicalName(bucket))));
            // A redrive policy names a queue that must be there: those that have none come first.
            template.of("AWS::SQS::Queue").stream()
                    .sorted(Comparator.comparing(
                            queue -> queue.property("RedrivePolicy").isPresent()))
                    .forEach(queue -> queue(sqs, queue));
            template.of("AWS::DynamoDB::Table").forEach(table -> table(dynamo, table));
        }
    }

    private void queue(SqsClient sqs, Resource queue) {
        Map<QueueAttributeName, String> attributes = new TreeMap<>();
        attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, Trees.text(queue.properties(), "VisibilityTimeout"));
        queue.property("RedrivePolicy")
                .map(resources.intrinsics()::resolve)
                .ifPresent(policy -> attributes.put(
                        QueueAttributeName.REDRIVE_POLICY,
                        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":%s}"
                                .formatted(
                                        Trees.text(policy, "deadLetterTargetArn"),
                                        Trees.text(policy, "maxReceiveCount"))));
        sqs.createQueue(
                request -> request.queueName(resources.physicalName(queue)).attributes(attributes));
    }

    private void table(DynamoDbClient dynamo, Resource table) {
        List<AttributeDefinition> attributes = new ArrayList<>();
        for (Object attribute : table.list("AttributeDefinitions")) {
            attributes.add(AttributeDefinition.builder()
                    .attributeName(Trees.text(attribute, "AttributeName"))
                    .attributeType(Trees.text(attribute, "AttributeType"))
                    .build());
        }
        List<GlobalSecondaryIndex> indexes = table.list("GlobalSecondaryIndexes").stream()
                .map(index -> GlobalSecondaryIndex.builder()
                        .indexName(Trees.text(index, "IndexName"))
                        .keySchema(keys(Trees.list(Trees.map(index).get("KeySchema"))))
                        .projection(Projection.builder()
                                .projectionType(Trees.text(index, "Projection", "ProjectionType"))
                                .build())
                        .build())
                .toList();
        dynamo.createTable(request -> {
            request.tableName(resources.physicalName(table))
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(attributes)
                    .keySchema(keys(table.list("KeySchema")));
            if (!indexes.isEmpty()) {
                request.globalSecondaryIndexes(indexes);
            }
        });
    }

    private static List<KeySchemaElement> keys(List<Object> keys) {
        return keys.stream()
                .map(key -> KeySchemaElement.builder()
                        .attributeName(Trees.text(key, "AttributeName"))
                        .keyType(Trees.text(key, "KeyType"))
                        .build())
                .toList();
    }
}
