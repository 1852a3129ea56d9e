package org.yinjian.adapters.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.yinjian.core.review.Outbox;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table {@code Outbox}: one item for each mail, leased while it is being sent. */
public final class DynamoOutbox implements Outbox {
    private final Items items;

    public DynamoOutbox(DynamoDbEnhancedClient client, String table) {
        this.items = Items.of(client, table, "message");
    }

    @Override
    public boolean claim(String messageId, Instant now, Duration lease) {
        EnhancedDocument item = Items.item()
                .putString("message", messageId)
                .putNumber("leasedUntil", now.plus(lease).toEpochMilli())
                .build();
        return items.putIf(
                Items.when(
                        "attribute_not_exists(#message) OR (attribute_not_exists(#sentAt) AND #leasedUntil <= :now)",
                        Map.of(":now", AttributeValue.fromN(Long.toString(now.toEpochMilli())))),
                item);
    }

    @Override
    public void sent(String messageId, Instant at) {
        items.put(Items.item()
                .putString("message", messageId)
                .putString("sentAt", at.toString())
                .build());
    }
}
