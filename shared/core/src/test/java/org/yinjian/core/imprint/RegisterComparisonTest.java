package org.yinjian.core.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterComparisonTest {
    private final RegisteredSeal known = GivenImprint.of("K").stamped(1, 1).registered();

    @Test
    void anotherStampingOfTheRegisteredSealAgrees() {
        RegisterComparison found = against(GivenImprint.of("A").stamped(1, 2), known);
        assertTrue(found.agrees(), found.toString());
        assertTrue(found.agreements().containsAll(List.of("印文", "编码", "直径", "五角星")));
    }

    @Test
    void itsTextAloneIsNoAgreement() {
        RegisterComparison found =
                against(GivenImprint.of("A").withoutCode(), GivenImprint.of("K").registered());
        assertFalse(found.says(), found.toString());
    }

    @Test
    void anotherCodeOrClearlyAnotherTextIsAnotherSeal() {
        assertEquals(
                1,
                against(GivenImprint.of("A").code("5101070067890"), known)
                        .differences()
                        .size());
        assertEquals(
                1,
                against(GivenImprint.of("A").text("某某大学后勤处", 0.99), known)
                        .differences()
                        .size());
    }

    @Test
    void whatMayBeMisreadIsADoubtOnly() {
        for (GivenImprint one : List.of(
                GivenImprint.of("A").code("5101070012346"),
                GivenImprint.of("A").text("某某大字", 0.99),
                GivenImprint.of("A").text("某其大学后勤处", 0.7),
                GivenImprint.of("A").diameterMm(52),
                GivenImprint.of("A").withoutStar())) {
            RegisterComparison found = against(one, known);
            assertEquals(List.of(), found.differences());
            assertEquals(1, found.doubts().size(), found.toString());
            assertFalse(found.agrees());
        }
    }

    @Test
    void ofSeveralRegisteredSealsTheOneThatAgreesCounts() {
        RegisteredSeal old = GivenImprint.of("O").code("5101079999999").registered();
        RegisterComparison found = RegisterComparison.best(
                        GivenImprint.of("A").stamped(1, 3).kept(), List.of(old, known))
                .orElseThrow();
        assertEquals(known, found.seal());
        assertTrue(found.agrees());
    }

    @Test
    void withoutARegisteredSealNothingIsSaid() {
        assertEquals(
                Optional.empty(), RegisterComparison.best(GivenImprint.of("A").kept(), List.of()));
    }

    private static RegisterComparison against(GivenImprint imprint, RegisteredSeal seal) {
        return RegisterComparison.of(imprint.kept(), seal);
    }
}
