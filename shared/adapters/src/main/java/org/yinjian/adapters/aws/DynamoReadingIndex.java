package org.yinjian.adapters.aws;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.reading.ReadingIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** The table {@code Documents}: for each document its parts {@code reading} and {@code holder#…}. */
public final class DynamoReadingIndex implements ReadingIndex {
    private static final String HOLDER = "holder#";

    private final Items items;

    public DynamoReadingIndex(DynamoDbEnhancedClient client, String table) {
        this.items = Items.of(client, table, "document", "part");
    }

    @Override
    public Optional<Standing> find(ContentHash document) {
        return items.get(Items.key(document.value(), "reading"))
                .map(item -> item.isPresent("readBy")
                        ? new Standing.Read(item.getString("readBy"))
                        : new Standing.GivenUp());
    }

    @Override
    public void note(ContentHash document, Standing standing) {
        EnhancedDocument.Builder item =
                Items.item().putString("document", document.value()).putString("part", "reading");
        switch (standing) {
            case Standing.Read read ->
                items.putIf(
                        Items.when("attribute_not_exists(#readBy)", Map.of()),
                        item.putString("readBy", read.readBy()).build());
            case Standing.GivenUp ignored ->
                items.putIf(Items.when("attribute_not_exists(#document)", Map.of()), item.build());
        }
    }

    @Override
    public void hold(ContentHash document, DossierKey dossier) {
        items.put(Items.item()
                .putString("document", document.value())
                .putString("part", HOLDER + dossier)
                .build());
    }

    @Override
    public Set<DossierKey> holders(ContentHash document) {
        return items.query(document.value(), HOLDER).stream()
                .map(item -> DossierKey.parse(item.getString("part").substring(HOLDER.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
