package org.yinjian.adapters.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.yinjian.core.dossier.TakenMail;
import org.yinjian.core.event.Turn;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** In the table {@code Claims}: one item for each mail, leased while it is being taken; one for each folder's floor. */
public final class DynamoTakenMail implements TakenMail {
    private static final String KEY = "claim";

    private final Items items;
    private final LeasedItems mails;

    public DynamoTakenMail(DynamoDbEnhancedClient client, String table) {
        this.items = Items.of(client, table, KEY);
        this.mails = new LeasedItems(items, KEY);
    }

    @Override
    public Turn claim(String mail, Instant now, Duration lease) {
        return mails.claim("mail#" + mail, now, lease);
    }

    @Override
    public void taken(String mail, Instant at) {
        mails.done("mail#" + mail, at);
    }

    @Override
    public long floor(String folder) {
        return items.get(Items.key("folder#" + folder))
                .map(item -> item.getNumber("floor").longValue())
                .orElse(0L);
    }

    @Override
    public void raise(String folder, long number) {
        items.putIf(
                Items.when(
                        "attribute_not_exists(#floor) OR #floor < :number",
                        Map.of(":number", AttributeValue.fromN(Long.toString(number)))),
                Items.item()
                        .putString(KEY, "folder#" + folder)
                        .putNumber("floor", number)
                        .build());
    }
}
