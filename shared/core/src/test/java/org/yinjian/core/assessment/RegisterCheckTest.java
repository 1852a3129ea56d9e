package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.imprint.GivenImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.seal.SealDefect;

class RegisterCheckTest {
    @Test
    void anAgreementIsANoteAndMakesNothingBetter() {
        for (Assessment record : List.of(
                Given.completeDossier().assessed(),
                Given.completeDossier().seal(SealDefect.ILLEGIBLE).assessed(),
                Given.completeDossier().seal(SealDefect.NAME_MISMATCH).assessed())) {
            Assessment checked = checked(record, GivenImprint.of("A"));
            assertEquals(Optional.of(Severity.NOTE), severity(checked));
            assertEquals(record.outcome(), checked.outcome());
            assertEquals(record.seal().outcome(), checked.seal().outcome());
            assertEquals(record.seal().defects(), checked.seal().defects());
        }
    }

    @Test
    void anotherCodeIsForAPerson() {
        Assessment checked =
                checked(Given.completeDossier().assessed(), GivenImprint.of("A").code("5101070067890"));
        assertEquals(Optional.of(Severity.REVIEW), severity(checked));
        assertEquals(Outcome.NEEDS_REVIEW, checked.outcome());
    }

    @Test
    void whatMayBeMisreadIsANote() {
        Assessment checked =
                checked(Given.completeDossier().assessed(), GivenImprint.of("A").diameterMm(52));
        assertEquals(Optional.of(Severity.NOTE), severity(checked));
    }

    @Test
    void checkingAgainChangesNothing() {
        Assessment once = checked(Given.completeDossier().assessed(), GivenImprint.of("A"));
        assertEquals(once, checked(once, GivenImprint.of("A")));
    }

    @Test
    void anImprintIsNotComparedWithItself() {
        Assessment checked = checked(Given.completeDossier().assessed(), GivenImprint.of("K"));
        assertEquals(Optional.empty(), severity(checked));
    }

    @Test
    void whereNothingIsRegisteredNothingIsSaid() {
        Assessment record = Given.completeDossier().assessed();
        Assessment checked = new RegisterCheck(Given.campaign(), SealRegister.empty())
                .check(record, List.of(GivenImprint.of("A").kept()));
        assertEquals(record, checked);
        assertTrue(record.findings().stream().noneMatch(finding -> finding.code() == FindingCode.SEAL_REGISTER));
    }

    private static Assessment checked(Assessment record, GivenImprint imprint) {
        RegisteredSeal known = GivenImprint.of("K").registered();
        SealRegister register = new SealRegister() {
            @Override
            public void accept(RegisteredSeal seal) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RegisteredSeal> of(String owner) {
                return owner.equals(known.owner()) ? List.of(known) : List.of();
            }
        };
        return new RegisterCheck(Given.campaign(), register).check(record, List.of(imprint.kept()));
    }

    private static Optional<Severity> severity(Assessment record) {
        return record.findings().stream()
                .filter(finding -> finding.code() == FindingCode.SEAL_REGISTER)
                .map(Finding::severity)
                .findFirst();
    }
}
