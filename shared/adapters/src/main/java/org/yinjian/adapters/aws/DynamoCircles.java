package org.yinjian.adapters.aws;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Circles;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table {@code Claims}: one item for each circle, with its version and, as JSON, what is told of each dossier. */
public final class DynamoCircles implements Circles {
    private static final String KEY = "claim";
    private static final String VERSION = "version";
    private static final String PEERS = "peers";

    private final Items items;
    private final WireJson json = new WireJson();

    public DynamoCircles(DynamoDbEnhancedClient client, String table) {
        this.items = Items.of(client, table, KEY);
    }

    @Override
    public Circle enter(String name, Peer peer, long after) {
        return change(name, circle -> circle.with(peer, after));
    }

    @Override
    public Circle leave(String name, DossierId dossier) {
        return change(name, circle -> circle.without(dossier));
    }

    @Override
    public Circle of(String name) {
        return items.get(Items.key(name)).map(this::circle).orElse(Circle.EMPTY);
    }

    /** Reads, changes and writes until nobody came between; each failure is somebody else's success. */
    private Circle change(String name, UnaryOperator<Circle> change) {
        while (true) {
            Circle before = of(name);
            Circle after = change.apply(before);
            if (after.version() == before.version() || write(name, before, after)) {
                return after;
            }
        }
    }

    private boolean write(String name, Circle before, Circle after) {
        Peer[] peers = after.peers().values().stream()
                .sorted(Comparator.comparing(Peer::dossier))
                .toArray(Peer[]::new);
        EnhancedDocument item = Items.item()
                .putString(KEY, name)
                .putNumber(VERSION, after.version())
                .putString(PEERS, json.write(peers))
                .build();
        Expression unchanged = before.version() == 0
                ? Items.when("attribute_not_exists(#" + KEY + ")", Map.of())
                : Items.when(
                        "#" + VERSION + " = :before",
                        Map.of(":before", AttributeValue.fromN(String.valueOf(before.version()))));
        return items.putIf(unchanged, item);
    }

    private Circle circle(EnhancedDocument item) {
        Peer[] peers = json.read(item.getString(PEERS), Peer[].class);
        return new Circle(
                item.getNumber(VERSION).longValue(),
                Arrays.stream(peers).collect(Collectors.toMap(Peer::dossier, peer -> peer)));
    }
}
