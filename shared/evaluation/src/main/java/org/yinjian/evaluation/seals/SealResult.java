package org.yinjian.evaluation.seals;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the program, and the naive way beside it, made of one picture.
 *
 * @param found whether an imprint stands where the seal does
 * @param known the verdict while the lexicon holds the seal's true owner
 * @param unknown the verdict while it does not
 * @param similarity of the best reading of the arc to the unit, 0 to 1
 * @param text of the deciding seal
 * @param findMillis to find, unwrap and read
 */
record SealResult(
        String id,
        boolean found,
        Verdict known,
        Verdict unknown,
        double similarity,
        String text,
        double findMillis,
        double judgeMillis) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** From this similarity on the naive way passes a seal. */
    static final double SIMILAR = 0.8;

    /**
     * One verdict.
     *
     * @param score by how much the claim exceeds what it needs: 0 or more exactly when it passes
     */
    record Verdict(boolean passes, List<String> defects, double score) {
        Verdict {
            defects = List.copyOf(defects);
        }

        private ObjectNode json() {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            ArrayNode said = node.put("passes", passes).put("score", score).putArray("defects");
            defects.forEach(said::add);
            return node;
        }

        private static Verdict of(JsonNode node) {
            List<String> defects = new ArrayList<>();
            node.path("defects").forEach(defect -> defects.add(defect.asString("")));
            return new Verdict(
                    node.path("passes").asBoolean(false),
                    defects,
                    node.path("score").asDouble(0));
        }
    }

    boolean naivePasses() {
        return similarity >= SIMILAR;
    }

    /** One line of a file of results. */
    String line() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("found", found)
                .put("similarity", similarity)
                .put("text", text)
                .put("findMillis", findMillis)
                .put("judgeMillis", judgeMillis);
        node.set("known", known.json());
        node.set("unknown", unknown.json());
        return JSON.writeValueAsString(node);
    }

    static SealResult of(String line) {
        JsonNode node = JSON.readTree(line);
        return new SealResult(
                node.path("id").asString(""),
                node.path("found").asBoolean(false),
                Verdict.of(node.path("known")),
                Verdict.of(node.path("unknown")),
                node.path("similarity").asDouble(0),
                node.path("text").asString(""),
                node.path("findMillis").asDouble(0),
                node.path("judgeMillis").asDouble(0));
    }
}
