package org.yinjian.core.assessment;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment.CampaignVersion;

/**
 * What a run over a folder of dossiers came to.
 *
 * @param program the program's version
 * @param receivedAt the moment of receipt given for all; without it lateness was not judged
 * @param dossiers how many there were, those that failed included
 * @param outcomes how many of each outcome; every outcome is there
 * @param failed those without a record
 * @param seconds of wall clock
 */
public record RunSummary(
        String program,
        CampaignVersion campaign,
        Optional<OffsetDateTime> receivedAt,
        int dossiers,
        Map<Outcome, Integer> outcomes,
        List<Failed> failed,
        double seconds) {
    public static final String SCHEMA = "yinjian/summary/1";

    public RunSummary {
        EnumMap<Outcome, Integer> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, outcomes.getOrDefault(outcome, 0));
        }
        outcomes = java.util.Collections.unmodifiableMap(all);
        failed = List.copyOf(failed);
    }

    /** A dossier without a record. */
    public record Failed(String dossier, String reason) {}

    /** Counts the outcomes of records. */
    public static Map<Outcome, Integer> count(List<Assessment> records) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        records.forEach(record -> counts.merge(record.outcome(), 1, Integer::sum));
        return counts;
    }
}
