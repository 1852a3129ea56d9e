package org.yinjian.evaluation.accuracy;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts the seal verdicts: false PASS above all, recall, defects, text. */
final class SealScore {
    static final String TOTAL = "seals";
    static final String FALSE_PASS = "false PASS";
    private final Tally tally;

    SealScore(Tally tally) {
        this.tally = tally;
    }

    void add(JsonNode truth, JsonNode record) {
        JsonNode expected = truth.path("seal");
        JsonNode seal = record.path("seal");
        String wanted = expected.path("expected").asString("");
        String outcome = seal.path("outcome").asString("NONE");
        String name = expected.path("case").asString("");
        if (wanted.equals("PASS")) {
            tally.add(TOTAL, "PASS recall", outcome.equals("PASS"));
        } else {
            tally.add(TOTAL, FALSE_PASS, outcome.equals("PASS"));
        }
        if (!expected.path("readable").asBoolean(true)) {
            return;
        }
        tally.add(TOTAL, "outcome right", wanted.equals(outcome));
        tally.add("seal outcome by case", name + " → " + wanted, wanted.equals(outcome));
        tally.add(
                "seal outcome by condition",
                truth.path("form").path("condition").asString(""),
                wanted.equals(outcome));
        defects(expected, seal, name);
        text(expected, seal, name);
    }

    private void defects(JsonNode expected, JsonNode seal, String name) {
        Set<String> wanted = texts(expected.path("defects"));
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> allowed = texts(expected.path("acceptableDefects"));
        allowed.addAll(wanted);
        if (name.equals("incomplete")) {
            allowed.add("ILLEGIBLE");
        }
        Set<String> said = texts(seal.path("defects"));
        tally.add(TOTAL, "defect named", !said.isEmpty() && allowed.containsAll(said));
    }

    /** Half of an incomplete seal's text is not on the paper. */
    private void text(JsonNode expected, JsonNode seal, String name) {
        String written = PlainComparison.plain(expected.path("text").asString(""));
        if (!written.isEmpty()
                && !name.equals("incomplete")
                && expected.path("textReadable").asBoolean(true)) {
            tally.add(
                    TOTAL,
                    "text exact",
                    written.equals(PlainComparison.plain(seal.path("text").asString(""))));
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(item -> texts.add(item.asString("")));
        return texts;
    }
}
