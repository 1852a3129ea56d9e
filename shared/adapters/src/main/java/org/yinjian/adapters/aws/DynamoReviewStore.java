package org.yinjian.adapters.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.decision.Decisions;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Handled;
import org.yinjian.core.review.ReviewStore;
import org.yinjian.core.review.Standing;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/**
 * The parts {@code standing}, {@code decisions}, {@code failure#…} and {@code handled#…} of the table {@code Dossiers}; the index
 * {@code queue} is sparse.
 */
public final class DynamoReviewStore implements ReviewStore {
    private static final String PART = "standing";
    private static final String FAILURE = "failure";
    private static final String HANDLED = "handled";
    private static final String DECISIONS = "decisions";

    private final Items items;
    private final WireJson json = new WireJson();

    public DynamoReviewStore(DynamoDbEnhancedClient client, String table) {
        this.items = Items.dossiers(client, table);
    }

    @Override
    public boolean record(Standing standing) {
        EnhancedDocument.Builder item = Items.item()
                .putString("dossier", standing.key().toString())
                .putString("part", PART)
                .putString("campaign", standing.key().campaign())
                .putString("order", standing.order())
                .putString("rules", standing.campaignVersion())
                .putString("standing", json.write(standing));
        standing.rank()
                .ifPresent(rank ->
                        item.putString("queue", standing.key().campaign()).putString("rank", rank));
        return items.putIf(
                Items.when(
                        "attribute_not_exists(#dossier) OR #order < :order OR (#order = :order AND #rules <> :rules)",
                        Map.of(
                                ":order", Items.text(standing.order()),
                                ":rules", Items.text(standing.campaignVersion()))),
                item.build());
    }

    @Override
    public Optional<Standing> standing(DossierKey key) {
        return items.get(Items.key(key.toString(), PART)).map(this::standing);
    }

    @Override
    public List<Standing> queue(String campaign) {
        return items.index("queue", campaign).map(this::standing).toList();
    }

    @Override
    public List<Standing> all(String campaign) {
        return items.index("campaign", campaign)
                .filter(item -> PART.equals(item.getString("part")))
                .map(this::standing)
                .toList();
    }

    @Override
    public void fail(Failure failure) {
        items.put(Items.item()
                .putString("dossier", failure.campaign() + "/!" + failure.subject())
                .putString("part", FAILURE + "#" + failure.id())
                .putString("campaign", failure.campaign())
                .putString(FAILURE, json.write(failure))
                .build());
    }

    @Override
    public List<Failure> failures(String campaign) {
        return items.index("campaign", campaign)
                .filter(item -> item.isPresent(FAILURE))
                .map(item -> json.read(item.getString(FAILURE), Failure.class))
                .toList();
    }

    @Override
    public void handle(Handled handled) {
        Failure failure = handled.failure();
        items.put(Items.item()
                .putString("dossier", failure.campaign() + "/!" + failure.subject())
                .putString("part", HANDLED + "#" + failure.id() + "#" + handled.at())
                .putString("campaign", failure.campaign())
                .putString(HANDLED, json.write(handled))
                .build());
    }

    @Override
    public List<Handled> handled(String campaign) {
        return items.index("campaign", campaign)
                .filter(item -> item.isPresent(HANDLED))
                .map(item -> json.read(item.getString(HANDLED), Handled.class))
                .toList();
    }

    @Override
    public Decisions decisions(DossierKey key) {
        return items.get(Items.key(key.toString(), DECISIONS))
                .map(this::decisions)
                .orElseGet(() -> Decisions.none(key));
    }

    @Override
    public boolean decide(Decisions next) {
        return items.putIf(
                Items.following(next.version()),
                Items.item()
                        .putString("dossier", next.key().toString())
                        .putString("part", DECISIONS)
                        .putString("campaign", next.key().campaign())
                        .putNumber("version", next.version())
                        .putString(DECISIONS, json.write(next))
                        .build());
    }

    @Override
    public List<Decisions> decided(String campaign) {
        return items.index("campaign", campaign)
                .filter(item -> DECISIONS.equals(item.getString("part")))
                .map(this::decisions)
                .toList();
    }

    private Decisions decisions(EnhancedDocument item) {
        return json.read(item.getString(DECISIONS), Decisions.class);
    }

    private Standing standing(EnhancedDocument item) {
        return json.read(item.getString("standing"), Standing.class);
    }
}
