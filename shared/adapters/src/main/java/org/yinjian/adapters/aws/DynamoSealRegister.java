package org.yinjian.adapters.aws;

import java.util.Comparator;
import java.util.List;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.text.PlainText;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;

/** In the table {@code Documents}: for each owner ({@code owner#…}) its accepted seals, the parts {@code seal#…}. */
public final class DynamoSealRegister implements SealRegister {
    private static final String SEAL = "seal#";

    private final Items items;

    public DynamoSealRegister(DynamoDbEnhancedClient client, String table) {
        this.items = Items.of(client, table, "document", "part");
    }

    @Override
    public void accept(RegisteredSeal seal) {
        KeptImprint imprint = seal.imprint();
        items.put(Items.item()
                .putString("document", owner(seal.owner()))
                .putString(
                        "part",
                        SEAL + imprint.document().hex() + "-" + imprint.page() + "-"
                                + imprint.box().x() + "-" + imprint.box().y())
                .putString("seal", ImprintsJson.writeSeal(seal))
                .build());
    }

    @Override
    public List<RegisteredSeal> of(String owner) {
        return items.query(owner(owner), SEAL).stream()
                .map(item -> ImprintsJson.readSeal(item.getString("seal")))
                .sorted(Comparator.comparing(RegisteredSeal::acceptedAt))
                .toList();
    }

    private static String owner(String name) {
        return "owner#" + PlainText.of(name);
    }
}
