package org.yinjian.evaluation.seals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yinjian.core.reading.Box;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a set's index says of one picture.
 *
 * @param file beside the index
 * @param claim the unit on the form
 * @param text what the seal says; empty where there is none
 * @param owner its legal person; empty where there is none
 * @param kind the case; a decoy's own name stands behind a slash
 * @param font that the seal is cut with; empty where the index tells none
 * @param passes whether a careful person would pass it
 * @param defects that are right answers, the best first
 * @param leastVisible how much of its least visible character is inked and unobstructed, 0 to 1
 * @param pixelsPerMm the picture's scale, as a page's dpi would tell it
 * @param box around the seal, on the picture
 */
record SealTruth(
        String id,
        Path file,
        String claim,
        String text,
        String owner,
        String kind,
        String condition,
        String taking,
        String font,
        boolean passes,
        List<String> defects,
        double leastVisible,
        double pixelsPerMm,
        Box box) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> NEAR =
            Set.of("sister", "extended", "alike", "replaced", "two_replaced", "dropped", "added", "near_department");

    SealTruth {
        defects = List.copyOf(defects);
    }

    /** The truths of a folder in the order of its index. */
    static List<SealTruth> of(Path folder) throws IOException {
        List<SealTruth> truths = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(SealSets.INDEX))) {
            truths.add(of(JSON.readTree(line), folder));
        }
        return truths;
    }

    private static SealTruth of(JsonNode line, Path folder) {
        List<String> defects = new ArrayList<>();
        line.path("defects").forEach(defect -> defects.add(defect.asString("")));
        String decoy = line.path("decoy").asString("");
        JsonNode box = line.path("box");
        return new SealTruth(
                line.path("id").asString(""),
                folder.resolve(line.path("file").asString("")),
                line.path("claim").asString(""),
                line.path("text").asString(""),
                line.path("owner").asString(""),
                line.path("case").asString("") + (decoy.isEmpty() ? "" : "/" + decoy),
                line.path("condition").asString(""),
                line.path("taking").asString(""),
                line.path("look").path("font").asString(""),
                line.path("expected").asString("").equals("PASS"),
                defects,
                line.path("leastVisible").asDouble(1),
                line.path("pixelsPerMm").asDouble(8),
                new Box(
                        box.path(0).asInt(0),
                        box.path(1).asInt(0),
                        Math.max(1, box.path(2).asInt(1)),
                        Math.max(1, box.path(3).asInt(1))));
    }

    /** Whether the seal's name is nearly the claim's and not an accepted one. */
    boolean near() {
        return NEAR.contains(kind);
    }

    /** Whether any of these defects is there and none that is a wrong answer. */
    boolean named(List<String> said) {
        return !said.isEmpty() && new HashSet<>(defects).containsAll(said);
    }
}
