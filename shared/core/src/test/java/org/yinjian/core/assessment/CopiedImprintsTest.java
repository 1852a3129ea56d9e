package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.imprint.GivenImprint;
import org.yinjian.core.imprint.KeptImprint;

class CopiedImprintsTest {
    private final BatchAssessor batch = new BatchAssessor(Given.campaign());
    private final List<Assessment> records = List.of(record("A", "甲"), record("B", "乙"), record("C", "丙"));

    @Test
    void oneImprintOnTwoFormsIsForAPersonOnBoth() {
        List<Assessment> judged = batch.assess(records, imprints(1, 2, 1));
        assertEquals(
                List.of("REVIEW", "", "REVIEW"),
                judged.stream().map(this::severity).toList());
    }

    @Test
    void bothImprintsAreTheEvidenceEachWithTheCropOfItsOwnDossier() {
        Finding finding =
                found(batch.assess(records, imprints(1, 2, 1)).getFirst()).orElseThrow();
        assertEquals(
                List.of("evidence/A", "evidence/C"),
                finding.evidence().stream()
                        .map(evidence -> evidence.crop().orElseThrow().substring(0, 10))
                        .toList());
    }

    @Test
    void theOtherDossiersCropIsNotCutAgain() {
        Assessment judged = batch.assess(records, imprints(1, 2, 1)).getFirst();
        assertEquals(
                List.of("A"),
                EvidenceCrop.namedBy(judged).stream()
                        .filter(crop -> crop.box().width() == 330)
                        .map(crop -> crop.dossier().value())
                        .toList());
    }

    @Test
    void stampingsOfTheSameSealAreNothingToSpeakOf() {
        assertEquals(
                List.of("", "", ""),
                batch.assess(records, imprints(1, 2, 3)).stream()
                        .map(this::severity)
                        .toList());
    }

    @Test
    void judgingAgainChangesNothing() {
        List<Assessment> once = batch.assess(records, imprints(1, 2, 1));
        assertEquals(once, batch.assess(once, imprints(1, 2, 1)));
    }

    private static Assessment record(String dossier, String name) {
        return Given.completeDossier()
                .named(dossier)
                .read("name", name)
                .read("phone", "1380000000" + dossier.codePointAt(0) % 10)
                .withoutCertificates()
                .assessed();
    }

    private static List<KeptImprint> imprints(long a, long b, long c) {
        return List.of(
                GivenImprint.of("A").stamped(1, a).kept(),
                GivenImprint.of("B").stamped(1, b).kept(),
                GivenImprint.of("C").stamped(1, c).kept());
    }

    private String severity(Assessment record) {
        return found(record).map(finding -> finding.severity().name()).orElse("");
    }

    private static Optional<Finding> found(Assessment record) {
        return record.findings().stream()
                .filter(finding -> finding.code() == FindingCode.SAME_IMPRINT)
                .findFirst();
    }
}
