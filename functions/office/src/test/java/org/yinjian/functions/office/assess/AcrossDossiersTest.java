package org.yinjian.functions.office.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.online.OnlineEntry;
import org.yinjian.core.online.OnlineImport;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.receive.Reception;
import org.yinjian.testkit.reading.FormPageBuilder;

/** What only shows beside other dossiers and beside online entries, whatever comes first and whatever comes twice. */
class AcrossDossiersTest {
    private static final String RECOMMENDER = "推荐单位：天府省高校后勤协会";

    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final DossierAssessment assessment = new DossierAssessment(with);

    private void arrives(String dossier, PageReading form) {
        arrives(dossier, form, "01");
    }

    /** The dossier's one file, in the state of this order mark. */
    private void arrives(String dossier, PageReading form, String order) {
        String object = "uploads/" + OfficeFixture.CAMPAIGN + "/" + dossier + "/a.png";
        new Reception(with).receive(office.arrive(object, "picture of " + dossier + " " + order, order));
        HeldDocument held = office.dossiers
                .find(OfficeFixture.key(dossier))
                .orElseThrow()
                .documents()
                .getFirst();
        Reading reading = new Reading(held.hash(), "image/png", Optional.of("test/1"), List.of(form), Optional.empty());
        office.archive.put(
                ArchiveKeys.reading(held.hash()),
                ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8),
                "application/json");
        office.readings.note(held.hash(), new ReadingIndex.Standing.Read("test/1"));
    }

    private static PageReading form(String name, String phone) {
        return new FormPageBuilder()
                .recommender(RECOMMENDER)
                .value("姓名", name)
                .value("联系电话", phone)
                .build();
    }

    /** Judges until nobody asks for more; the order of the messages is the queue's. */
    private void settle() {
        for (int i = 0; i < 20; i++) {
            List<Work> asked = office.work.take();
            if (asked.stream().noneMatch(Work.Assess.class::isInstance)) {
                return;
            }
            asked.forEach(work -> {
                if (work instanceof Work.Assess assess) {
                    assessment.assess(assess.dossier());
                }
            });
        }
        throw new AssertionError("dossiers have each other judged again without end");
    }

    private Assessment record(String dossier) {
        String place = office.reviews
                .standing(OfficeFixture.key(dossier))
                .orElseThrow()
                .record();
        return AssessmentJson.read(new String(office.archive.get(place).orElseThrow(), StandardCharsets.UTF_8));
    }

    private boolean found(String dossier, FindingCode code) {
        return record(dossier).findings().stream().anyMatch(finding -> finding.code() == code);
    }

    @Test
    void ofTwoOfOneApplicantBothLearnWhicheverWasJudgedFirst() {
        arrives("D1", form("林小满", "13800138000"));
        arrives("D2", form("林小满", "13800138000"));
        settle();
        assertTrue(found("D1", FindingCode.APPLICANT_DUPLICATE));
        assertTrue(found("D2", FindingCode.APPLICANT_DUPLICATE));
    }

    @Test
    void theOneBeyondTheQuotaIsForAPersonAndAPlaceThatBecomesFreeIsTheNexts() {
        arrives("D1", form("林小满", "13800138001"));
        arrives("D2", form("陈大有", "13800138002"));
        arrives("D3", form("周长庚", "13800138003"));
        settle();
        assertEquals(
                List.of(false, false, true),
                List.of("D1", "D2", "D3").stream()
                        .map(dossier -> found(dossier, FindingCode.QUOTA_EXCEEDED))
                        .toList());
        PageReading other = new FormPageBuilder()
                .recommender("推荐单位：江海省高校后勤研究会")
                .value("姓名", "林小满")
                .value("联系电话", "13800138001")
                .build();
        arrives("D1", other, "02");
        settle();
        assertFalse(found("D3", FindingCode.QUOTA_EXCEEDED));
    }

    @Test
    void anExportOfThePortalIsLaidBesideEveryDossierThatIsThereAndThatComes() {
        arrives("D1", form("林小满", "13800138001"));
        settle();
        String csv = "姓名,联系电话,邮箱,事迹材料\n林小满,13800138001,someone.else@example.edu.cn,有\n";
        new Reception(with).receive(office.arrive("online/" + OfficeFixture.CAMPAIGN + "/export.csv", csv, "01"));
        arrives("D2", form("周长庚", "13800138003"));
        settle();
        assertTrue(found("D1", FindingCode.ONLINE_DIFFERENCE));
        assertTrue(found("D2", FindingCode.ONLINE_MISSING));
    }

    @Test
    void anExportThatCannotBeReadIsAFailureAtTheDesk() {
        new Reception(with)
                .receive(office.arrive("online/" + OfficeFixture.CAMPAIGN + "/export.csv", "甲,乙\n1,2\n", "01"));
        assertEquals(
                "import",
                office.reviews.failures(OfficeFixture.CAMPAIGN).getFirst().step());
    }

    @Test
    void whatJudgingAgainWouldChangeIsSeenBeforeItIsDone() {
        arrives("D1", form("林小满", "13800138001"));
        settle();
        assertFalse(assessment.preview(OfficeFixture.key("D1")).orElseThrow().matters());
        new OnlineDesk(office.archive)
                .keep(
                        OfficeFixture.CAMPAIGN,
                        new OnlineImport(OfficeFixture.NOW, List.of(new OnlineEntry(2, Map.of("name", "他人")))));
        assertTrue(assessment.preview(OfficeFixture.key("D1")).orElseThrow().matters());
        assertFalse(found("D1", FindingCode.ONLINE_MISSING));
    }
}
