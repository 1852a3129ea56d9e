package org.yinjian.core.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.form.CertaintyThresholds;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;

class CrossChecksTest {
    private final CrossChecks checks = new CrossChecks(Given.campaign(), CertaintyThresholds.defaults());

    @Test
    void anOpinionFromBeforeTheNoticeIsDoubtedUnlessItIsVeryClear() {
        assertEquals(
                FieldStatus.UNSURE, checked("opinionDate", "2021-01-20", 0.93).status());
        assertEquals(
                FieldStatus.READ, checked("opinionDate", "2021-01-20", 0.99).status());
        assertEquals(
                FieldStatus.READ, checked("opinionDate", "2021-11-20", 0.93).status());
    }

    @Test
    void anOpinionLongAfterTheDeadlineIsDoubted() {
        assertEquals(
                FieldStatus.UNSURE, checked("opinionDate", "2027-11-20", 0.93).status());
    }

    @Test
    void aDoubtfulNameThatACertificateBearsIsRead() {
        FieldValue name = checked("name", Map.of("name", value("林晓", 0.7)), holder("林晓"));
        assertEquals(FieldStatus.READ, name.status());
        assertTrue(name.confidence() > 0.9);
    }

    @Test
    void aNameOneCharacterBesideACertificatesHolderIsDoubtedAndNamesIt() {
        FieldValue name = checked("name", Map.of("name", value("林晓", 0.95)), holder("林哓"));
        assertEquals(FieldStatus.UNSURE, name.status());
        assertEquals(Optional.of("林晓"), name.value());
        assertEquals(List.of("林哓"), name.alternatives());
    }

    @Test
    void aNameOneCharacterLongerThanACertificatesHolderIsDoubted() {
        FieldValue name = checked("name", Map.of("name", value("安林晓", 0.97)), holder("林晓"));
        assertEquals(FieldStatus.UNSURE, name.status());
        assertEquals(List.of("林晓"), name.alternatives());
    }

    @Test
    void aNameWhosePiecesStandInAnotherOrderOnACertificateIsDoubted() {
        FieldValue name = checked("name", Map.of("name", value("后勤青年务志愿服队", 0.96)), holder("后勤青年志愿服务队"));
        assertEquals(FieldStatus.UNSURE, name.status());
        assertEquals(List.of("后勤青年志愿服务队"), name.alternatives());
    }

    @Test
    void anotherPersonsCertificateSaysNothingOfAName() {
        FieldValue name = checked("name", Map.of("name", value("林晓", 0.95)), holder("周大海"));
        assertEquals(FieldStatus.READ, name.status());
    }

    @Test
    void aPostcodeOfAnotherProvinceIsDoubted() {
        FieldValue address = value("四川省成都市一环路24号", 0.99);
        Map<String, FieldValue> wrong = Map.of("address", address, "postcode", value("110065", 0.95));
        Map<String, FieldValue> right = Map.of("address", address, "postcode", value("610065", 0.95));
        assertEquals(FieldStatus.UNSURE, checked("postcode", wrong).status());
        assertEquals(FieldStatus.READ, checked("postcode", right).status());
    }

    private FieldValue checked(String key, String value, double confidence) {
        return checked(key, Map.of(key, value(value, confidence)));
    }

    private FieldValue checked(String key, Map<String, FieldValue> fields, AssessedCertificate... certificates) {
        ReadForm form = new ReadForm(Given.hash("form"), 1, new FormValues(fields, List.of()));
        ReadForm checked = checks.check(form, List.of(certificates));
        return checked.values().fields().getOrDefault(key, FieldValue.missing());
    }

    private static FieldValue value(String value, double confidence) {
        return new FieldValue(
                Optional.of(value),
                Optional.of(value),
                confidence < 0.85 ? FieldStatus.UNSURE : FieldStatus.READ,
                confidence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static AssessedCertificate holder(String name) {
        Certificate read = new Certificate(
                Optional.of(name),
                Optional.of("先进个人"),
                Optional.of("某某大学"),
                Optional.of("2019-05-01"),
                FieldStatus.READ,
                0.95);
        return new AssessedCertificate(Given.hash("c"), "c.jpg", Optional.of(1), read, Optional.empty());
    }
}
