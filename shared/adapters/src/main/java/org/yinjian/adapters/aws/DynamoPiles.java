package org.yinjian.adapters.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.grouping.Delivery;
import org.yinjian.core.grouping.Piles;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** In the table {@code Dossiers}: the part {@code pile} of a mail's number, and a part {@code mail#…} for each mail of a pile. */
public final class DynamoPiles implements Piles {
    private static final String PILE = "pile";
    private static final String MAIL = "mail#";

    private final Items items;
    private final WireJson json = new WireJson();

    public DynamoPiles(DynamoDbEnhancedClient client, String table) {
        this.items = Items.dossiers(client, table);
    }

    @Override
    public DossierId settle(DossierKey mail, DossierId proposed) {
        items.putIf(
                Items.when("attribute_not_exists(#dossier)", Map.of()),
                item(mail, PILE).putString(PILE, proposed.value()).build());
        return pileOf(mail).orElse(proposed);
    }

    @Override
    public Optional<DossierId> pileOf(DossierKey mail) {
        return items.get(Items.key(mail.toString(), PILE)).map(item -> new DossierId(item.getString(PILE)));
    }

    @Override
    public void add(DossierKey pile, Delivery delivery) {
        items.putIf(
                Items.when("attribute_not_exists(#dossier)", Map.of()),
                item(pile, MAIL + delivery.source().object())
                        .putString("delivery", json.write(delivery))
                        .build());
    }

    @Override
    public List<Delivery> deliveries(DossierKey pile) {
        return items.query(pile.toString(), MAIL).stream()
                .map(item -> json.read(item.getString("delivery"), Delivery.class))
                .sorted()
                .toList();
    }

    /** Without the attribute {@code campaign}: it is no dossier, and none of that index. */
    private static EnhancedDocument.Builder item(DossierKey key, String part) {
        return Items.item().putString("dossier", key.toString()).putString("part", part);
    }
}
