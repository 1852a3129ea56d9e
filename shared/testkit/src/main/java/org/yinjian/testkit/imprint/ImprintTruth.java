package org.yinjian.testkit.imprint;

import java.util.List;
import org.yinjian.core.seal.SealDefect;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of one imprint's picture.
 *
 * @param file of the picture, beside the index
 * @param claim the unit that the form names
 * @param text what the seal says, the arc, then the line under the star; empty for what is no seal
 * @param owner the seal's legal person; empty for what is no seal
 * @param kind what is stamped
 * @param decoy which, where it is one; else empty
 * @param visible for each character of {@code text} how much is inked and unobstructed, 0 to 1
 * @param pixelsPerMm of the picture, in its middle
 * @param box around the seal, pixels of the picture: x, y, width, height; it may reach over the edge
 */
public record ImprintTruth(
        String id,
        String file,
        ImprintFamily family,
        String claim,
        String text,
        String owner,
        ImprintCase kind,
        String decoy,
        Condition condition,
        Taking taking,
        List<Double> visible,
        double pixelsPerMm,
        List<Integer> box,
        Look look) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * How the seal was cut and turned.
     *
     * @param letterMm height of the name's characters
     * @param code whether thirteen digits stand along its foot
     */
    public record Look(
            String font,
            double diameterMm,
            double rimMm,
            boolean lined,
            double star,
            double letterMm,
            boolean code,
            double degrees,
            double strength) {}

    public ImprintTruth {
        visible = List.copyOf(visible);
        box = List.copyOf(box);
    }

    /** The least visible character's share; 1 where there are none. */
    public double leastVisible() {
        return visible.stream().mapToDouble(Double::doubleValue).min().orElse(1);
    }

    /** One line of the index. */
    public String line() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("file", file)
                .put("family", family.key())
                .put("claim", claim)
                .put("text", text)
                .put("owner", owner)
                .put("case", kind.key())
                .put("decoy", decoy)
                .put("condition", condition.key())
                .put("taking", taking.key())
                .put("expected", kind.passes() ? "PASS" : "NOT_PASS");
        ArrayNode defects = node.putArray("defects");
        kind.defects().stream().map(SealDefect::name).forEach(defects::add);
        ArrayNode shares = node.putArray("visible");
        visible.forEach(shares::add);
        node.put("leastVisible", leastVisible()).put("pixelsPerMm", pixelsPerMm);
        ArrayNode corners = node.putArray("box");
        box.forEach(corners::add);
        node.putPOJO("look", look);
        return JSON.writeValueAsString(node);
    }
}
