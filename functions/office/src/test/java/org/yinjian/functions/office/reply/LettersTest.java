package org.yinjian.functions.office.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.Decisions;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.core.review.MailRefusedException;
import org.yinjian.core.review.OutgoingMail;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.ReviewedDossiers;
import org.yinjian.functions.office.assess.DossierAssessment;
import org.yinjian.functions.office.receive.DossierFile;
import org.yinjian.functions.office.receive.Reception;

/** What a unit finds in its mailbox, from the arrival of its files to the office's decision. */
class LettersTest {
    private static final DossierKey D1 = OfficeFixture.key("D1");
    private static final Contact UNIT =
            new Contact("unit@school.example", Optional.of("<2@school>"), List.of("<1@school>"), Optional.of("报名材料"));

    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final DossierFile file = new DossierFile(office.dossiers);

    private void arrives(String name) {
        file.contact(D1, UNIT);
        String object = "uploads/" + OfficeFixture.CAMPAIGN + "/D1/" + name;
        new Reception(with).receive(office.arrive(object, "%PDF-1.4 " + name, "01"));
    }

    private void isRead() {
        office.dossiers.find(D1).orElseThrow().documents().forEach(held -> {
            Reading reading = new Reading(
                    held.hash(),
                    "application/pdf",
                    Optional.empty(),
                    List.of(),
                    Optional.of(DocumentProblem.TRUNCATED));
            office.archive.put(
                    ArchiveKeys.reading(held.hash()),
                    ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8),
                    "application/json");
            office.readings.note(held.hash(), new ReadingIndex.Standing.Read("engine/1"));
        });
        new DossierAssessment(with).assess(D1);
    }

    private void replies() {
        replies(with);
    }

    /** Does every reply that was asked for, as the queue does. */
    private void replies(Collaborators by) {
        office.work.take().stream()
                .filter(Work.Reply.class::isInstance)
                .map(Work.Reply.class::cast)
                .forEach(new Answer(by)::send);
    }

    private void decides(Act act) {
        Reviewed dossier = new ReviewedDossiers(with).find(D1).orElseThrow().reviewed();
        Decisions before = office.reviews.decisions(D1);
        assertTrue(office.reviews.decide(before.then(new Decision(
                OfficeFixture.NOW.plusSeconds(before.version()), "审核人", Reviewed.documents(dossier.machine()), act))));
        office.work.send(new Work.Reply(D1, "decision"));
    }

    private List<String> subjects() {
        return office.mails.stream()
                .map(OutgoingMail::subject)
                .map(subject -> subject.substring(0, 6))
                .toList();
    }

    @Test
    void aReceiptGoesOutWhileTheDossierIsOpenAndBeforeAnythingIsRead() {
        arrives("a.pdf");
        replies();
        assertEquals(List.of("【收到回执】"), subjects());
        OutgoingMail receipt = office.mails.getFirst();
        assertTrue(receipt.text().contains("a.pdf（正在识别）"), receipt.text());
        assertEquals(Optional.of("<2@school>"), receipt.inReplyTo());
        assertEquals(List.of("<1@school>", "<2@school>"), receipt.references());
        assertTrue(receipt.html().isPresent());
    }

    @Test
    void filesOfOneUploadAreAcknowledgedOnceWhileTheyComeAndAllOfThemAtTheEnd() {
        arrives("a.pdf");
        replies();
        arrives("b.pdf");
        isRead();
        replies();
        assertEquals(List.of("【收到回执】"), subjects());
        file.close(D1, 2);
        isRead();
        replies();
        assertEquals("【收到回执】", subjects().get(1));
        assertTrue(
                office.mails.get(1).text().contains("共2个文件"),
                office.mails.get(1).text());
        isRead();
        replies();
        assertEquals(1, subjects().stream().filter("【补正通知】"::equals).count());
        assertEquals(2, subjects().stream().filter("【收到回执】"::equals).count());
    }

    @Test
    void theOfficesDecisionIsToldOnce() {
        arrives("a.pdf");
        file.close(D1, 1);
        isRead();
        replies();
        decides(new Act.Refuse("不在征集范围"));
        replies();
        office.work.send(new Work.Reply(D1, "2021-12-09"));
        replies();
        assertEquals("【审核结果】", subjects().getLast());
        assertEquals(1, subjects().stream().filter("【审核结果】"::equals).count());
        assertTrue(office.mails.getLast().text().contains("不在征集范围"));
    }

    @Test
    void anAddressGetsNoMoreThanItsDailyNumberAndAPersonSeesWhatWasHeldBack() {
        Collaborators few = office.collaborators(Map.of("MAILS_A_DAY", "1"));
        arrives("a.pdf");
        file.close(D1, 1);
        isRead();
        replies(few);
        assertEquals(1, office.mails.size());
        assertEquals(
                "reply-limit",
                office.reviews.failures(OfficeFixture.CAMPAIGN).getFirst().step());
    }

    @Test
    void aMailThatTheServerDoesNotTakeNowIsTriedAgainAndSentOnce() {
        int[] tries = {0};
        Collaborators flaky = office.collaborators(Map.of(), mail -> {
            if (tries[0]++ == 0) {
                throw new UncheckedIOException(new IOException("try again later"));
            }
            office.mails.add(mail);
        });
        arrives("a.pdf");
        Answer answer = new Answer(flaky);
        Work.Reply work = new Work.Reply(D1, "arrival");
        assertThrows(UncheckedIOException.class, () -> answer.send(work));
        answer.send(work);
        answer.send(work);
        assertEquals(List.of("【收到回执】"), subjects());
    }

    @Test
    void aMailThatIsRefusedForGoodIsShownToAPersonAndNotTriedAgain() {
        int[] tries = {0};
        Collaborators refused = office.collaborators(Map.of(), mail -> {
            tries[0]++;
            throw new MailRefusedException("no such address", new IOException());
        });
        arrives("a.pdf");
        Answer answer = new Answer(refused);
        answer.send(new Work.Reply(D1, "arrival"));
        answer.send(new Work.Reply(D1, "arrival"));
        assertEquals(1, tries[0]);
        assertEquals(
                "reply-refused",
                office.reviews.failures(OfficeFixture.CAMPAIGN).getFirst().step());
    }

    @Test
    void whoGaveNoAddressIsWrittenNothing() {
        String object = "uploads/" + OfficeFixture.CAMPAIGN + "/D1/a.pdf";
        new Reception(with).receive(office.arrive(object, "%PDF-1.4 a", "01"));
        isRead();
        replies();
        assertTrue(office.mails.isEmpty());
    }
}
