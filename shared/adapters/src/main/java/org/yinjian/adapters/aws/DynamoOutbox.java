package org.yinjian.adapters.aws;

import java.time.Duration;
import java.time.Instant;
import org.yinjian.core.event.Turn;
import org.yinjian.core.review.Outbox;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;

/** The table {@code Outbox}: one item for each mail, leased while it is being sent; one for each address and day. */
public final class DynamoOutbox implements Outbox {
    private static final String KEY = "message";

    private final LeasedItems mails;
    private final BoundedSets days;

    public DynamoOutbox(DynamoDbEnhancedClient client, String table) {
        Items items = Items.of(client, table, KEY);
        this.mails = new LeasedItems(items, KEY);
        this.days = new BoundedSets(items, KEY);
    }

    @Override
    public Turn claim(String messageId, Instant now, Duration lease) {
        return mails.claim(messageId, now, lease);
    }

    @Override
    public void done(String messageId, Instant at) {
        mails.done(messageId, at);
    }

    @Override
    public void release(String messageId) {
        mails.release(messageId);
    }

    @Override
    public boolean allow(String addressAndDay, String messageId, int most) {
        return days.add("day#" + addressAndDay, messageId, most);
    }
}
