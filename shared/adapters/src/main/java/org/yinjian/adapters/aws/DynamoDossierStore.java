package org.yinjian.adapters.aws;

import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.DossierStore;
import org.yinjian.core.dossier.Manifest;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** The parts {@code manifest} of the table {@code Dossiers}. */
public final class DynamoDossierStore implements DossierStore {
    private static final String PART = "manifest";

    private final Items items;
    private final WireJson json = new WireJson();

    public DynamoDossierStore(DynamoDbEnhancedClient client, String table) {
        this.items = Items.dossiers(client, table);
    }

    @Override
    public Optional<Manifest> find(DossierKey key) {
        return items.get(Items.key(key.toString(), PART)).map(this::manifest);
    }

    @Override
    public boolean save(Manifest next) {
        EnhancedDocument item = Items.item()
                .putString("dossier", next.key().toString())
                .putString("part", PART)
                .putString("campaign", next.key().campaign())
                .putNumber("version", next.version())
                .putString("manifest", json.write(next))
                .build();
        return items.putIf(Items.following(next.version()), item);
    }

    @Override
    public List<Manifest> all(String campaign) {
        return items.index("campaign", campaign)
                .filter(item -> PART.equals(item.getString("part")))
                .map(this::manifest)
                .toList();
    }

    private Manifest manifest(EnhancedDocument item) {
        return json.read(item.getString("manifest"), Manifest.class);
    }
}
