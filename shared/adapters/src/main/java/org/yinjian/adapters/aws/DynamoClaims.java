package org.yinjian.adapters.aws;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Claims;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table {@code Claims}: one item for each set, written on condition that nobody wrote it in between. */
public final class DynamoClaims implements Claims {
    private final Items items;

    public DynamoClaims(DynamoDbEnhancedClient client, String table) {
        this.items = Items.of(client, table, "claim");
    }

    @Override
    public boolean claim(String name, DossierId dossier, int most) {
        while (true) {
            Set<String> before = stored(name);
            if (before.contains(dossier.value())) {
                return true;
            }
            if (before.size() >= most) {
                return false;
            }
            if (add(name, before, dossier.value())) {
                return true;
            }
        }
    }

    @Override
    public Set<DossierId> holders(String name) {
        return stored(name).stream().map(DossierId::new).collect(Collectors.toUnmodifiableSet());
    }

    private boolean add(String name, Set<String> before, String dossier) {
        Set<String> next = new TreeSet<>(before);
        next.add(dossier);
        EnhancedDocument item = Items.item()
                .putString("claim", name)
                .putStringSet("holders", next)
                .build();
        Expression unchanged = before.isEmpty()
                ? Items.when("attribute_not_exists(#claim)", Map.of())
                : Items.when(
                        "#holders = :before",
                        Map.of(":before", AttributeValue.fromSs(before.stream().toList())));
        return items.putIf(unchanged, item);
    }

    private Set<String> stored(String name) {
        return items.get(Items.key(name))
                .map(item -> item.getStringSet("holders"))
                .orElse(Set.of());
    }
}
