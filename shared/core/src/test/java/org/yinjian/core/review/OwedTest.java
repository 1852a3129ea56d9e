package org.yinjian.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Correspondence;
import org.yinjian.core.campaign.Correspondence.Corrections;
import org.yinjian.core.campaign.Office;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Source;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.review.Owed.Owing;
import org.yinjian.core.seal.SealDefect;

class OwedTest {
    private static final Instant EARLY = Instant.parse("2021-12-06T01:00:00Z");
    private static final Instant THREE_DAYS_BEFORE = Instant.parse("2021-12-07T01:00:00Z");
    private static final DossierKey KEY = new DossierKey("test", new DossierId("D1"));

    private final List<Decision> log = new ArrayList<>();

    private static Campaign campaign(Corrections corrections) {
        Campaign given = Given.campaign();
        Office office = given.office();
        return new Campaign(
                given.id(),
                given.version(),
                given.title(),
                given.schedule(),
                given.notices(),
                given.form(),
                given.applicants(),
                given.certificates(),
                given.recommenders(),
                given.onwardQuota(),
                given.exclusions(),
                given.unitAliases(),
                given.seal(),
                given.lexicon(),
                given.channels(),
                given.categories(),
                given.portal(),
                given.clauses(),
                given.fieldClauses(),
                new Office(
                        office.name(),
                        office.channel(),
                        office.mail(),
                        office.address(),
                        office.contacts(),
                        new Correspondence(corrections, List.of(3, 1), true, List.of(7, 3, 1), true)));
    }

    private static Manifest manifest(Assessment record, boolean closed) {
        List<HeldDocument> held = record.documents().stream()
                .map(document -> new HeldDocument(
                        "uploads/x",
                        document.file(),
                        Optional.empty(),
                        document.id(),
                        document.mediaType(),
                        Optional.empty(),
                        1))
                .toList();
        Manifest open = Manifest.empty(KEY)
                .with(new Source("uploads/x", "0", EARLY), held)
                .withContact(Contact.of("unit@school.example"));
        return closed ? open.close(1) : open;
    }

    private List<Owing> owed(Corrections corrections, Instant now, Assessment record, Act... acts) {
        for (Act act : acts) {
            log.add(new Decision(EARLY.plusSeconds(log.size()), "审核人", Reviewed.documents(record), act));
        }
        Campaign campaign = campaign(corrections);
        return new Owed(campaign)
                .at(now, manifest(record, true), Optional.of(Reviewed.of(record, log, campaign)), EARLY);
    }

    private static List<String> kinds(List<Owing> owed) {
        return owed.stream().map(owing -> owing.purpose().split("#", 2)[0]).toList();
    }

    private static Assessment certainGap() {
        return Given.completeDossier().blank("phone").assessed();
    }

    private static Assessment doubtfulGap() {
        return Given.completeDossier()
                .blank("phone")
                .field("age", FieldStatus.UNSURE, "35")
                .assessed();
    }

    @Test
    void a_certain_gap_is_told_of_by_machine_and_one_with_a_doubt_waits_for_a_person() {
        assertEquals(List.of("receipt", "notice"), kinds(owed(Corrections.CERTAIN, EARLY, certainGap())));
        assertEquals(List.of("receipt"), kinds(owed(Corrections.CERTAIN, EARLY, doubtfulGap())));
        assertEquals(
                List.of("receipt", "notice"),
                kinds(owed(Corrections.CERTAIN, EARLY, doubtfulGap(), new Act.AskForCorrection("请另附说明"))));
    }

    @Test
    void the_campaign_says_what_a_machine_may_send() {
        assertEquals(List.of("receipt", "notice"), kinds(owed(Corrections.MACHINE, EARLY, doubtfulGap())));
        assertEquals(List.of("receipt"), kinds(owed(Corrections.PERSON, EARLY, certainGap())));
        assertTrue(new Owed(campaign(Corrections.PERSON)).waitsForAPerson(Reviewed.undecided(certainGap())));
        assertFalse(new Owed(campaign(Corrections.CERTAIN)).waitsForAPerson(Reviewed.undecided(certainGap())));
    }

    @Test
    void a_note_of_a_person_stands_in_the_letter_and_makes_it_another_one() {
        Owing plain = owed(Corrections.CERTAIN, EARLY, certainGap()).getLast();
        Owing noted = owed(Corrections.CERTAIN, EARLY, certainGap(), new Act.AskForCorrection("请用彩色扫描"))
                .getLast();
        assertTrue(
                noted.letter().body().contains("审核人说明：请用彩色扫描"), noted.letter().body());
        assertNotEquals(plain.purpose(), noted.purpose());
    }

    @Test
    void a_persons_yes_without_a_note_sends_nothing_that_was_sent() {
        Owing plain = owed(Corrections.CERTAIN, EARLY, certainGap()).getLast();
        Owing asked = owed(Corrections.CERTAIN, EARLY, certainGap(), new Act.AskForCorrection(""))
                .getLast();
        assertEquals(plain.purpose(), asked.purpose());
    }

    @Test
    void an_acceptance_tells_what_comes_next_and_a_refusal_why() {
        Assessment complete = Given.completeDossier().assessed();
        Owing accepted =
                owed(Corrections.CERTAIN, EARLY, complete, new Act.Accept("")).getLast();
        assertTrue(accepted.purpose().startsWith("accepted#"));
        assertTrue(accepted.letter().body().contains("予以受理"), accepted.letter().body());
        log.clear();
        Owing refused = owed(Corrections.CERTAIN, EARLY, complete, new Act.Refuse("不在征集范围"))
                .getLast();
        assertTrue(
                refused.letter().body().contains("理由：不在征集范围"), refused.letter().body());
        assertTrue(refused.letter().html().contains("不在征集范围"));
    }

    @Test
    void what_was_taken_back_is_no_longer_owed_and_decided_anew_is_another_letter() {
        Assessment complete = Given.completeDossier().assessed();
        String first = owed(Corrections.CERTAIN, EARLY, complete, new Act.Accept(""))
                .getLast()
                .purpose();
        assertEquals(List.of("receipt"), kinds(owed(Corrections.CERTAIN, EARLY, complete, new Act.Reopen(""))));
        String second = owed(Corrections.CERTAIN, EARLY, complete, new Act.Accept(""))
                .getLast()
                .purpose();
        assertNotEquals(first, second);
    }

    @Test
    void nothing_personal_stands_in_a_subject() {
        List<Owing> all = new ArrayList<>(owed(Corrections.CERTAIN, THREE_DAYS_BEFORE, certainGap()));
        all.addAll(owed(Corrections.CERTAIN, EARLY, certainGap(), new Act.Refuse("张三丰不符合")));
        assertEquals(5, all.size());
        for (Owing owing : all) {
            assertFalse(owing.letter().subject().contains("张三丰"), owing.letter().subject());
            assertFalse(owing.letter().subject().contains("大学"), owing.letter().subject());
            assertTrue(owing.letter().subject().contains("编号D1"), owing.letter().subject());
        }
    }

    @Test
    void a_unit_is_reminded_on_the_campaigns_days_of_what_it_was_told_before() {
        assertEquals(
                List.of("receipt", "notice", "reminder"),
                kinds(owed(Corrections.CERTAIN, THREE_DAYS_BEFORE, certainGap())));
        assertEquals(
                List.of("receipt", "notice"),
                kinds(owed(Corrections.CERTAIN, Instant.parse("2021-12-08T01:00:00Z"), certainGap())),
                "two days before is none of the campaign's days");
        assertEquals(
                List.of("receipt"),
                kinds(owed(Corrections.CERTAIN, THREE_DAYS_BEFORE, doubtfulGap())),
                "who was not told is not reminded");
        Campaign campaign = campaign(Corrections.CERTAIN);
        assertEquals(
                List.of("receipt", "notice"),
                kinds(new Owed(campaign)
                        .at(
                                THREE_DAYS_BEFORE,
                                manifest(certainGap(), true),
                                Optional.of(Reviewed.undecided(certainGap())),
                                THREE_DAYS_BEFORE)),
                "who is told today");
    }

    @Test
    void the_receipt_of_an_open_dossier_goes_out_once_and_names_what_is_not_read_yet() {
        Assessment record = Given.completeDossier().assessed();
        List<Owing> owed = new Owed(Given.campaign()).at(EARLY, manifest(record, false), Optional.empty(), EARLY);
        assertEquals(List.of("receipt"), kinds(owed));
        assertTrue(owed.getFirst().first().isPresent());
        assertTrue(owed.getFirst().letter().body().contains("正在识别"));
        List<Owing> closed = owed(Corrections.CERTAIN, EARLY, record);
        assertEquals(owed.getFirst().purpose(), closed.getFirst().purpose(), "the same files, the same receipt");
        assertTrue(closed.getFirst().first().isEmpty());
    }

    @Test
    void an_outdated_record_is_no_ground_for_a_notice() {
        Assessment old = certainGap();
        Assessment more = Given.completeDossier()
                .blank("phone")
                .certificate("张三丰", "先进个人", "某某大学", "2018-05-01")
                .assessed();
        Campaign campaign = campaign(Corrections.CERTAIN);
        assertEquals(
                List.of("receipt"),
                kinds(new Owed(campaign).at(EARLY, manifest(more, true), Optional.of(Reviewed.undecided(old)), EARLY)));
    }

    @Test
    void an_ineligible_dossier_is_not_asked_for_corrections_by_machine() {
        Assessment excluded = Given.completeDossier()
                .read("name", "李四光")
                .seal(SealDefect.NO_SEAL)
                .assessed();
        assertFalse(kinds(owed(Corrections.MACHINE, EARLY, excluded)).contains("notice"));
    }
}
