package org.yinjian.core.seal;

import java.util.Comparator;
import java.util.List;

/**
 * One imprint judged alone.
 *
 * @param defects worst first; empty when it passes
 */
record ImprintVerdict(
        JudgedImprint imprint,
        List<SealDefect> defects,
        String owner,
        OwnerRelation relation,
        List<String> explanation,
        List<String> notes,
        List<ComparedCharacter> comparison) {
    ImprintVerdict {
        defects = List.copyOf(defects);
        explanation = List.copyOf(explanation);
        notes = List.copyOf(notes);
        comparison = List.copyOf(comparison);
    }

    SealOutcome outcome() {
        return defects.stream()
                .map(SealDefect::outcome)
                .max(SealOutcome::compareTo)
                .orElse(SealOutcome.PASS);
    }

    /** Better verdicts first; of equal ones the fewest defects, then the fuller rim. */
    static Comparator<ImprintVerdict> bestFirst() {
        return Comparator.comparing(ImprintVerdict::outcome)
                .thenComparingInt(verdict -> verdict.defects().size())
                .thenComparingDouble(
                        verdict -> -verdict.imprint().seal().imprint().rimCoverage());
    }
}
