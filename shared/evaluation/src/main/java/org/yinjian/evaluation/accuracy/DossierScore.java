package org.yinjian.evaluation.accuracy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts outcomes and findings; doubts and notes are no wrong findings, they are paid for in what is stated. */
final class DossierScore {
    private static final String TOTAL = "dossiers";
    private static final Set<String> SEAL = Set.of(
            "NO_SEAL",
            "NAME_MISMATCH",
            "SPECIAL_PURPOSE_SEAL",
            "OTHER_DEPARTMENT",
            "OUTSIDE_OPINION_CELL",
            "GREY_COPY",
            "INCOMPLETE",
            "PASTED_IMAGE");

    private final Tally tally;

    DossierScore(Tally tally) {
        this.tally = tally;
    }

    void add(JsonNode truth, JsonNode record) {
        String wanted = truth.path("dossierExpected").asString("");
        String outcome = record.path("outcome").asString("NONE");
        boolean readable = truth.path("seal").path("readable").asBoolean(true);
        boolean failed = truth.path("seal").path("expected").asString("").equals("FAIL");
        if (readable || (wanted.equals("NEEDS_CORRECTION") && !failed)) {
            boolean deferred = outcome.equals("NEEDS_REVIEW") && !wanted.equals("NEEDS_REVIEW") && isUnsure(record);
            tally.add(TOTAL, "outcome right", wanted.equals(outcome));
            tally.add(TOTAL, "outcome right, or deferred only by an unsure field", deferred || wanted.equals(outcome));
        }
        if (!wanted.equals("COMPLETE")) {
            tally.add(TOTAL, "false COMPLETE", outcome.equals("COMPLETE"));
        }
        findings(truth, record, readable);
    }

    private static boolean isUnsure(JsonNode record) {
        return record.path("findings")
                .valueStream()
                .anyMatch(finding -> finding.path("code").asString("").equals("UNSURE_FIELD"));
    }

    private void findings(JsonNode truth, JsonNode record, boolean readable) {
        Map<String, Integer> wanted = new HashMap<>();
        Map<String, Integer> said = new HashMap<>();
        truth.path("gaps")
                .forEach(gap ->
                        count(wanted, code(gap, "fields." + gap.path("field").asString("")), readable));
        for (JsonNode finding : record.path("findings")) {
            boolean counts = !finding.path("code").asString("").equals("UNSURE_FIELD")
                    && !finding.path("severity").asString("").equals("NOTE");
            if (counts) {
                count(said, code(finding, finding.path("subject").asString("")), readable);
            }
        }
        wanted.forEach((code, number) -> hits("findings: found of those there", code, number, said));
        said.forEach((code, number) -> hits("findings: there of those found", code, number, wanted));
    }

    /** A missing field counts only for the field that is missing. */
    private static String code(JsonNode finding, String subject) {
        String code = finding.path("code").asString("");
        return code.equals("MISSING_FIELD") ? code + " " + subject : code;
    }

    private static void count(Map<String, Integer> codes, String code, boolean sealReadable) {
        if (sealReadable || !SEAL.contains(code)) {
            codes.merge(code, 1, Integer::sum);
        }
    }

    private void hits(String row, String code, int number, Map<String, Integer> others) {
        for (int i = 0; i < number; i++) {
            boolean hit = i < others.getOrDefault(code, 0);
            tally.add(TOTAL, row, hit);
            tally.add(row, code.replaceFirst(" .*", ""), hit);
        }
    }
}
