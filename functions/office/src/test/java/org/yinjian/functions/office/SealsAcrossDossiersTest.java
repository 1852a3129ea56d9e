package org.yinjian.functions.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.functions.office.assess.DossierAssessment;
import org.yinjian.functions.office.receive.Reception;
import org.yinjian.testkit.reading.FormPageBuilder;
import org.yinjian.testkit.reading.ImprintBuilder;
import org.yinjian.testkit.reading.TraceBuilder;

/** What the office learns of a seal from other dossiers and from the register. */
class SealsAcrossDossiersTest {
    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final DossierAssessment assessment = new DossierAssessment(with);

    @Test
    void oneImprintInTwoDossiersIsForAPersonInBothWhicheverCameFirst() {
        sealed("A", "甲一", 1);
        sealed("B", "乙二", 2);
        sealed("C", "丙三", 1);
        assessment.assess(OfficeFixture.key("A"));
        assessment.assess(OfficeFixture.key("B"));
        assessment.assess(OfficeFixture.key("C"));
        assertTrue(office.work.sent().contains(new Work.Assess(OfficeFixture.key("A"))), "A is judged again");
        assessment.assess(OfficeFixture.key("A"));
        assessment.assess(OfficeFixture.key("B"));
        assertEquals(Optional.of(Severity.REVIEW), severity("A", FindingCode.SAME_IMPRINT));
        assertEquals(Optional.empty(), severity("B", FindingCode.SAME_IMPRINT));
        assertEquals(Optional.of(Severity.REVIEW), severity("C", FindingCode.SAME_IMPRINT));
    }

    @Test
    void ofTwoJudgedAtOnceTheLaterOneFindsTheOthersImprint() {
        sealed("A", "甲一", 1);
        sealed("C", "丙三", 1);
        new DossierAssessment(office.dyingBeforeTheRecord()).assess(OfficeFixture.key("A"));
        assessment.assess(OfficeFixture.key("C"));
        assertEquals(Optional.of(Severity.REVIEW), severity("C", FindingCode.SAME_IMPRINT));
    }

    @Test
    void aLaterSealIsComparedWithTheOneThatAPersonAccepted() {
        sealed("A", "甲一", 1);
        assessment.assess(OfficeFixture.key("A"));
        String place =
                office.reviews.standing(OfficeFixture.key("A")).orElseThrow().imprints();
        KeptImprint accepted = ImprintsJson.read(text(place)).getFirst();
        office.sealRegister.accept(new RegisteredSeal(accepted.owner(), accepted, "审核员", OfficeFixture.NOW));

        sealed("B", "乙二", 2);
        assessment.assess(OfficeFixture.key("B"));
        assertEquals(Optional.of(Severity.NOTE), severity("B", FindingCode.SEAL_REGISTER));
        assertTrue(
                finding("B", FindingCode.SEAL_REGISTER).orElseThrow().message().contains("一致"));
    }

    /** Receives a form that a stamping of one seal stands on, and has it read. */
    private void sealed(String dossier, String name, long stamping) {
        String object = "uploads/" + OfficeFixture.CAMPAIGN + "/" + dossier + "/a.pdf";
        new Reception(with).receive(office.arrive(object, "%PDF-1.4 " + dossier, "01"));
        ContentHash hash = office.dossiers
                .find(OfficeFixture.key(dossier))
                .orElseThrow()
                .documents()
                .getFirst()
                .hash();
        ImprintBuilder seal =
                ImprintBuilder.reading("四川大学").code("5101070012345").trace(TraceBuilder.stamped(stamping));
        Reading reading = new Reading(
                hash,
                "application/pdf",
                Optional.of("engine/1"),
                List.of(new FormPageBuilder()
                        .value("姓名", name)
                        .value("联系电话", "1380000000" + stamping)
                        .sealed(seal)
                        .build()),
                Optional.empty());
        office.archive.put(
                ArchiveKeys.reading(hash),
                ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8),
                "application/json");
        office.readings.note(hash, new ReadingIndex.Standing.Read("engine/1"));
    }

    private Optional<Severity> severity(String dossier, FindingCode code) {
        return finding(dossier, code).map(Finding::severity);
    }

    private Optional<Finding> finding(String dossier, FindingCode code) {
        String record = office.reviews
                .standing(OfficeFixture.key(dossier))
                .orElseThrow()
                .record();
        Assessment judged = AssessmentJson.read(text(record));
        return judged.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst();
    }

    private String text(String place) {
        return new String(office.archive.get(place).orElseThrow(), StandardCharsets.UTF_8);
    }
}
