package org.yinjian.adapters.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.event.Turn;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are leased ({@code leasedUntil}) by who does a thing and closed ({@code doneAt}) when it is done. */
final class LeasedItems {
    private static final String OPEN = "attribute_not_exists(#doneAt)";

    private final Items items;
    private final String key;

    /** @param key the attribute that names the item */
    LeasedItems(Items items, String key) {
        this.items = items;
        this.key = key;
    }

    Turn claim(String name, Instant now, Duration lease) {
        boolean mine = items.putIf(
                Items.when(
                        "attribute_not_exists(#" + key + ") OR (" + OPEN + " AND #leasedUntil <= :now)",
                        Map.of(":now", number(now.toEpochMilli()))),
                leased(name, now.plus(lease).toEpochMilli()));
        if (mine) {
            return Turn.MINE;
        }
        Optional<EnhancedDocument> stored = items.get(Items.key(name));
        return stored.filter(item -> item.isPresent("doneAt")).isPresent() ? Turn.DONE : Turn.BUSY;
    }

    void done(String name, Instant at) {
        items.put(Items.item()
                .putString(key, name)
                .putString("doneAt", at.toString())
                .build());
    }

    void release(String name) {
        items.putIf(Items.when(OPEN, Map.of()), leased(name, 0));
    }

    private EnhancedDocument leased(String name, long until) {
        return Items.item().putString(key, name).putNumber("leasedUntil", until).build();
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
