package org.yinjian.adapters.aws;

import java.util.Set;
import java.util.stream.Collectors;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Claims;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;

/** The table {@code Claims}: one item for each name, holding its dossiers. */
public final class DynamoClaims implements Claims {
    private static final String KEY = "claim";

    private final BoundedSets sets;

    public DynamoClaims(DynamoDbEnhancedClient client, String table) {
        this.sets = new BoundedSets(Items.of(client, table, KEY), KEY);
    }

    @Override
    public boolean claim(String name, DossierId dossier, int most) {
        return sets.add(name, dossier.value(), most);
    }

    @Override
    public Set<DossierId> holders(String name) {
        return sets.of(name).stream().map(DossierId::new).collect(Collectors.toUnmodifiableSet());
    }
}
