package org.yinjian.core.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.seal.JudgedImprint;
import org.yinjian.core.seal.OwnerRelation;
import org.yinjian.core.seal.SealKind;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealVerdict;

class SealNotesTest {
    private static final Box SEAL = new Box(600, 900, 300, 300);
    private static final Box OVER = new Box(700, 1100, 200, 40);
    private static final Box BESIDE = new Box(200, 1100, 200, 40);

    @Test
    void aSealOfAnotherProvinceThanTheAddressIsNoted() {
        assertEquals(
                List.of("公章编码3201060012345是江苏的，通讯地址在四川。"),
                notes("3201060012345", "四川省成都市一环路24号", FieldStatus.READ, OVER));
        assertEquals(List.of(), notes("5101070012345", "四川省成都市一环路24号", FieldStatus.READ, OVER));
    }

    @Test
    void anAddressThatIsDoubtfulOrNamesNoProvinceSaysNothing() {
        assertEquals(List.of(), notes("3201060012345", "四川省成都市一环路24号", FieldStatus.UNSURE, OVER));
        assertEquals(List.of(), notes("3201060012345", "一环路24号", FieldStatus.READ, OVER));
    }

    @Test
    void anImprintBesideTheDateIsNotedAndTheVerdictStays() {
        assertEquals(List.of("公章没有压在落款日期上（骑年盖月）。"), notes("5101070012345", "四川省成都市", FieldStatus.READ, BESIDE));
        assertEquals(
                SealOutcome.PASS,
                added("5101070012345", "四川省成都市", FieldStatus.READ, BESIDE).outcome());
    }

    private static List<String> notes(String code, String address, FieldStatus status, Box date) {
        return added(code, address, status, date).notes();
    }

    private static SealVerdict added(String code, String address, FieldStatus status, Box date) {
        Map<String, FieldValue> fields = Map.of(
                "address",
                value(address, status, new Box(0, 0, 10, 10)),
                "opinionDate",
                value("2021-11-20", FieldStatus.READ, date));
        ReadForm form = new ReadForm(Given.hash("form"), 1, new FormValues(fields, List.of()));
        return new SealNotes(Given.campaign().form()).added(verdict(code), Optional.of(form));
    }

    private static FieldValue value(String value, FieldStatus status, Box box) {
        return new FieldValue(
                Optional.of(value),
                Optional.of(value),
                status,
                0.9,
                Optional.of(Given.hash("form")),
                Optional.of(1),
                Optional.of(box),
                List.of());
    }

    private static SealVerdict verdict(String code) {
        Imprint imprint = new Imprint(
                ImprintShape.ROUND,
                SEAL,
                Optional.of(42.0),
                InkColour.RED,
                1,
                0.4,
                true,
                false,
                false,
                List.of(),
                List.of(),
                Optional.of(code));
        SealOnPage seal = new SealOnPage(Given.hash("form"), 1, imprint, true, true);
        JudgedImprint judged = new JudgedImprint(seal, "某某大学", 0.98, SealKind.OFFICIAL);
        return new SealVerdict(
                SealOutcome.PASS,
                List.of(),
                Optional.of("某某大学"),
                Optional.of("某某大学"),
                SealKind.OFFICIAL,
                OwnerRelation.UNIT,
                Optional.of(judged),
                List.of(judged),
                List.of(),
                List.of(),
                List.of());
    }
}
