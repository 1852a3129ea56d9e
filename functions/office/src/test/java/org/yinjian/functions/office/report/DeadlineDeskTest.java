package org.yinjian.functions.office.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.review.Enclosure;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.OutgoingMail;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.receive.DossierFile;

/** What the office finds in its mailbox about the campaign. */
class DeadlineDeskTest {
    private final OfficeFixture office = new OfficeFixture();

    private Collaborators at(String moment) {
        return office.collaborators(
                Map.of("DESK_URL", "https://desk.example"),
                office.mails::add,
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    @Test
    void theSummaryIsSentOnceADayWithAPictureAndTheTable() throws IOException {
        DeadlineDesk desk = new DeadlineDesk(at("2021-12-08T00:00:00Z"));
        desk.send(false);
        desk.send(false);
        assertEquals(1, office.mails.size());
        OutgoingMail mail = office.mails.getFirst();
        assertTrue(mail.html().orElseThrow().contains("cid:"));
        Enclosure picture = mail.enclosures().getFirst();
        assertTrue(
                mail.html().orElseThrow().contains("cid:" + picture.contentId().orElseThrow()));
        Enclosure table = mail.enclosures().getLast();
        assertEquals("汇总表.xlsx", table.file());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(table.bytes()))) {
            assertEquals(3, workbook.getNumberOfSheets());
        }
    }

    @Test
    void beforeTheCloseTheReportOfTheCloseIsNotSentAndAfterItOnce() {
        new DeadlineDesk(at("2021-12-10T15:00:00Z")).send(true);
        assertTrue(office.mails.isEmpty());
        new DeadlineDesk(at("2021-12-10T16:10:00Z")).send(true);
        new DeadlineDesk(at("2021-12-11T00:00:00Z")).send(false);
        assertEquals(1, office.mails.size());
        assertTrue(office.mails.getFirst().subject().startsWith("【征集截止】"));
    }

    @Test
    void aLetterThatCouldNotBeSentIsNoFailedDossier() {
        for (String step : List.of("receive", "receive", "assess", "reply-limit", "read")) {
            office.reviews.fail(new Failure(OfficeFixture.CAMPAIGN, step + "-1", step, "D-" + step, OfficeFixture.NOW));
        }
        assertEquals(
                2,
                new DeadlineDesk(at("2021-12-08T00:00:00Z"))
                        .progress(OfficeFixture.CAMPAIGN)
                        .summary()
                        .counts()
                        .failed());
    }

    @Test
    void theDailyRoundAsksForEveryDossierThatCanBeAnswered() {
        DossierFile file = new DossierFile(office.dossiers);
        file.contact(OfficeFixture.key("D1"), Contact.of("unit@school.example"));
        file.close(OfficeFixture.key("D2"), 1);
        assertEquals(1, new DailyRound(at("2021-12-08T00:00:00Z")).ask());
        assertTrue(office.work.take().contains(new Work.Reply(OfficeFixture.key("D1"), "2021-12-08")));
        assertFalse(office.work.sent().contains(new Work.Reply(OfficeFixture.key("D2"), "2021-12-08")));
    }
}
