package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class OutcomeTest {
    private static final Assessment COMPLETE = Given.completeDossier().assessed();

    @Property
    void the_gravest_finding_alone_decides(@ForAll @Size(max = 6) List<Severity> severities) {
        Outcome expected = severities.contains(Severity.EXCLUDE)
                ? Outcome.EXCLUDED
                : severities.contains(Severity.CORRECT)
                        ? Outcome.NEEDS_CORRECTION
                        : severities.contains(Severity.REVIEW) ? Outcome.NEEDS_REVIEW : Outcome.COMPLETE;
        assertEquals(expected, with(severities).outcome());
    }

    @Property
    void another_finding_never_makes_a_dossier_better(
            @ForAll @Size(max = 4) List<Severity> severities, @ForAll Severity more) {
        Assessment before = with(severities);
        Assessment after = before.with(List.of(finding(more)));
        assertTrue(after.outcome().compareTo(before.outcome()) >= 0);
    }

    private static Assessment with(List<Severity> severities) {
        return COMPLETE.withFindings(
                severities.stream().map(OutcomeTest::finding).toList());
    }

    private static Finding finding(Severity severity) {
        return new Finding(FindingCode.SEAL_NOTE, severity, "dossier", "…", Optional.empty(), List.of());
    }
}
