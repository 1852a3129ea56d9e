package org.yinjian.adapters.aws;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sets of texts, one item each, which take no more than so many; written on condition of what was read. */
final class BoundedSets {
    private static final String MEMBERS = "holders";

    private final Items items;
    private final String key;

    /** @param key the attribute that names the item */
    BoundedSets(Items items, String key) {
        this.items = items;
        this.key = key;
    }

    /** @return whether the member is in the set now */
    boolean add(String name, String member, int most) {
        while (true) {
            Set<String> before = of(name);
            if (before.contains(member)) {
                return true;
            }
            if (before.size() >= most) {
                return false;
            }
            if (replace(name, before, member)) {
                return true;
            }
        }
    }

    Set<String> of(String name) {
        return items.get(Items.key(name))
                .map(item -> item.getStringSet(MEMBERS))
                .orElse(Set.of());
    }

    private boolean replace(String name, Set<String> before, String member) {
        Set<String> next = new TreeSet<>(before);
        next.add(member);
        EnhancedDocument item =
                Items.item().putString(key, name).putStringSet(MEMBERS, next).build();
        Expression unchanged = before.isEmpty()
                ? Items.when("attribute_not_exists(#" + key + ")", Map.of())
                : Items.when(
                        "#" + MEMBERS + " = :before",
                        Map.of(":before", AttributeValue.fromSs(before.stream().toList())));
        return items.putIf(unchanged, item);
    }
}
