package org.yinjian.functions.office.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yinjian.functions.office.arrange.Correspondence.SENDER;
import static org.yinjian.functions.office.arrange.Correspondence.certificate;
import static org.yinjian.functions.office.arrange.Correspondence.form;
import static org.yinjian.functions.office.arrange.Correspondence.id;
import static org.yinjian.functions.office.arrange.Correspondence.mail;
import static org.yinjian.functions.office.arrange.Correspondence.number;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.arrange.Correspondence.Piece;
import org.yinjian.functions.office.receive.Reception;
import org.yinjian.testkit.file.Mail;
import org.yinjian.testkit.file.NamedFile;
import org.yinjian.testkit.reading.FormPageBuilder;

/** From mails to dossiers. */
class ArrangementTest {
    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2021-12-20T01:00:00Z");

    private final Correspondence post = new Correspondence();

    private Assessment record(DossierId dossier) {
        String place = post.office
                .reviews
                .standing(OfficeFixture.key(dossier.value()))
                .orElseThrow()
                .record();
        return AssessmentJson.read(new String(post.office.archive.get(place).orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void aMailIsADossierThatIsClosedAndWillBeAnswered() {
        post.send("one", form("报名表.pdf", "林小满"));
        post.work();
        Manifest manifest = post.manifest(number("one"));
        assertTrue(manifest.whole());
        assertEquals(SENDER, manifest.contact().map(Contact::address).orElseThrow());
    }

    @Test
    void aMailWaitsUntilAllOfItWasRead() {
        Piece form = form("报名表.pdf", "林小满");
        Piece certificate = certificate("证书.pdf", "林小满");
        Mail mail = mail("one", SENDER, form, certificate);
        post.take(mail, form);
        post.work();
        assertEquals(Map.of(), post.dossiers());
        post.take(mail, certificate);
        post.work();
        assertEquals(Map.of(number("one").value(), Set.of("报名表.pdf", "证书.pdf")), post.dossiers());
    }

    @Test
    void aMailWithThreeApplicantsMakesThreeDossiers() {
        post.send(
                "one",
                form("a.pdf", "林小满"),
                form("b.pdf", "王建强"),
                form("c.pdf", "赵敏"),
                certificate("1.pdf", "赵敏"),
                certificate("2.pdf", "林小满"),
                certificate("3.pdf", "王建强"));
        post.work();
        String number = number("one").value();
        assertEquals(
                Map.of(
                        number,
                        Set.of("a.pdf", "2.pdf"),
                        number + "-2",
                        Set.of("b.pdf", "3.pdf"),
                        number + "-3",
                        Set.of("c.pdf", "1.pdf")),
                post.dossiers());
    }

    @Test
    void aScanWithThreeApplicantsMakesThreeDossiersAndEachIsJudgedByItsOwnPages() {
        post.sendScan(
                "one",
                "扫描件.pdf",
                form("a", "林小满"),
                certificate("1", "林小满"),
                certificate("2", "林小满"),
                form("b", "王建强"),
                certificate("3", "王建强"),
                form("c", "赵敏"));
        post.work();
        String number = number("one").value();
        assertEquals(
                Map.of(
                        number,
                        Set.of("扫描件.pdf（第1、2、3页）"),
                        number + "-2",
                        Set.of("扫描件.pdf（第4、5页）"),
                        number + "-3",
                        Set.of("扫描件.pdf（第6页）")),
                post.dossiers());
        Assessment second = record(new DossierId(number + "-2"));
        assertEquals("王建强", second.value("name").orElseThrow());
        assertEquals(1, second.certificates().size());
        assertEquals(
                List.of(4, 5),
                second.documents().getFirst().pages().stream()
                        .map(page -> page.page())
                        .toList());
        assertTrue(second.findings().stream()
                .noneMatch(finding -> finding.code() == FindingCode.DUPLICATE_FORM
                        || finding.code() == FindingCode.APPLICANT_DUPLICATE));
    }

    @Test
    void aListOfMembersBehindATeamsFormBeginsNoFormAndAPersonIsAsked() {
        PageReading form = form("b", "王建强").page();
        Grid table = form.grids().getFirst();
        Grid members = new Grid(
                table.box(),
                table.cells().stream()
                        .filter(cell -> !cell.text().contains("单位"))
                        .toList());
        post.sendScan("one", "扫描件.pdf", form("a", "维修班"), new Piece("b", form.of(List.of(members))));
        post.work();
        assertEquals(Map.of(number("one").value(), Set.of("扫描件.pdf")), post.dossiers());
        assertTrue(record(number("one")).findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.REVIEW
                        && finding.message().contains("王建强")));
    }

    /** A Word file has one page. */
    private static PageReading bothOnOnePage(PageReading one, PageReading other) {
        return new PageReading(
                1,
                one.width(),
                one.height(),
                Optional.empty(),
                0,
                PageSource.MARKUP,
                one.lines(),
                Stream.concat(one.grids().stream(), other.grids().stream()).toList(),
                List.of(),
                List.of(),
                false);
    }

    @Test
    void twoFilledFormsInOneWordFileAreNotTakenForOne() {
        post.send(
                "one",
                new Piece(
                        "报名表.docx",
                        bothOnOnePage(form("a", "林小满").page(), form("b", "王建强").page())));
        post.work();
        assertTrue(record(number("one")).findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.DUPLICATE_FORM
                        && finding.message().contains("王建强")));
    }

    @Test
    void aFormInTwoTablesOfOneWordFileIsOneForm() {
        PageReading half = new FormPageBuilder().without("姓名").build();
        post.send("one", new Piece("报名表.docx", bothOnOnePage(form("a", "林小满").page(), half)));
        post.work();
        assertTrue(record(number("one")).findings().stream()
                .noneMatch(finding -> finding.code() == FindingCode.DUPLICATE_FORM));
    }

    @Test
    void aCorrectionInTheThreadReplacesTheFormAndTheEarlierOneIsKept() {
        post.send("one", form("报名表.pdf", "林小满"), certificate("证书.pdf", "林小满"));
        post.work();
        Piece corrected = form("报名表-修改.pdf", "林小满");
        post.take(
                mail("two", SENDER, corrected).with("In-Reply-To", id("one")).with("References", id("one")), corrected);
        post.work();
        assertEquals(3, post.manifest(number("one")).documents().size());
        Assessment record = record(number("one"));
        assertEquals(
                Set.of("报名表-修改.pdf", "证书.pdf"),
                Set.copyOf(record.documents().stream()
                        .map(document -> document.file())
                        .toList()));
        assertTrue(record.findings().stream().noneMatch(finding -> finding.code() == FindingCode.DUPLICATE_FORM));
    }

    @Test
    void aCorrectionAfterTheDeadlineDoesNotReplaceAFormThatCameInTime() {
        Piece first = form("报名表.pdf", "林小满");
        Piece corrected = form("报名表-修改.pdf", "林小满");
        Piece late = certificate("证书.pdf", "林小满");
        post.send("one", first);
        post.take(
                mail("two", SENDER, corrected, late).with("References", id("one")),
                AFTER_THE_DEADLINE,
                corrected,
                late);
        post.work();
        Assessment record = record(number("one"));
        assertEquals(
                Set.of("报名表.pdf", "证书.pdf"),
                Set.copyOf(record.documents().stream()
                        .map(document -> document.file())
                        .toList()));
        List<String> marked = record.findings().stream()
                .filter(finding -> finding.code() == FindingCode.LATE)
                .map(finding -> finding.message())
                .toList();
        assertEquals(1, marked.size());
        assertTrue(marked.getFirst().contains("证书.pdf"), marked.getFirst());
    }

    @Test
    void aMailFromAColleagueThatMentionsTheNumberJoins() {
        post.send("one", form("报名表.pdf", "林小满"));
        post.work();
        Piece certificate = certificate("证书.pdf", "李四");
        Mail second = new Mail(
                        "补充材料（编号" + number("one") + "）",
                        "李四",
                        "colleague@school.example",
                        "见附件",
                        List.of(new NamedFile(certificate.file(), certificate.bytes())))
                .with("Message-ID", id("two"));
        post.take(second, certificate);
        post.work();
        assertEquals(Map.of(number("one").value(), Set.of("报名表.pdf", "证书.pdf")), post.dossiers());
    }

    @Test
    void aMailThatMentionsAnUploadsNumberGoesThere() {
        String upload = "U-0123456789abcdefghijklmnop";
        new Reception(post.with)
                .receive(post.office.arrive(
                        "uploads/" + OfficeFixture.CAMPAIGN + "/" + upload + "/001/a.pdf", "%PDF-1.4 a", "01"));
        Mail quoting = new Mail(
                        "补充",
                        "张三",
                        SENDER,
                        "编号" + upload + "的补充材料",
                        List.of(new NamedFile("b.pdf", "%PDF-1.4 b".getBytes(StandardCharsets.UTF_8))))
                .with("Message-ID", id("three"));
        post.take(quoting);
        assertEquals(2, post.manifest(upload).documents().size());
    }

    @Test
    void aSharedCertificateIsAskedAbout() {
        post.send("one", form("a.pdf", "林小满"), form("b.pdf", "王建强"), certificate("1.pdf", "李四"));
        post.work();
        for (String dossier : post.dossiers().keySet()) {
            assertTrue(record(new DossierId(dossier)).findings().stream()
                    .anyMatch(finding -> finding.code() == FindingCode.CERTIFICATE_HOLDER_MISMATCH
                            && finding.severity() == Severity.REVIEW
                            && finding.message().contains("请人工确认归属")));
        }
    }

    @Test
    void aDossierWhoseDocumentsWentOverToAnotherLeavesTheQueue() {
        post.send("one", certificate("1.pdf", "林小满"));
        post.work();
        Piece other = certificate("2.pdf", "林晓满");
        post.take(mail("two", SENDER, other), other);
        post.work();
        assertEquals(2, post.dossiers().size());
        Piece form = form("报名表.pdf", "林小满");
        post.take(mail("three", SENDER, form).with("References", id("one") + " " + id("two")), form);
        post.work();
        assertEquals(Map.of(number("one").value(), Set.of("1.pdf", "2.pdf", "报名表.pdf")), post.dossiers());
        assertEquals(1, post.office.reviews.queue(OfficeFixture.CAMPAIGN).size());
    }

    @Test
    void theSameMailAgainOrFromAnotherFolderChangesNothing() {
        Piece form = form("报名表.pdf", "林小满");
        for (String id : List.of("one", "two")) {
            post.take(mail(id, SENDER, form), form);
            post.work();
            List<Manifest> once = post.office.dossiers.all(OfficeFixture.CAMPAIGN);
            post.take(mail(id, SENDER, form), form);
            post.work();
            assertEquals(once, post.office.dossiers.all(OfficeFixture.CAMPAIGN));
        }
    }

    @Test
    void aMailThatAMachineSentIsNeverAnswered() {
        Piece form = form("报名表.pdf", "林小满");
        post.take(mail("one", SENDER, form).with("Auto-Submitted", "auto-replied"), form);
        post.work();
        assertTrue(post.manifest(number("one")).contacts().isEmpty());
    }

    @Test
    void aThankYouWithinAThreadOpensNothing() {
        post.send("one", form("报名表.pdf", "林小满"));
        post.work();
        List<Manifest> before = post.office.dossiers.all(OfficeFixture.CAMPAIGN);
        post.take(mail("thanks", SENDER).with("In-Reply-To", id("one")));
        post.work();
        assertEquals(before, post.office.dossiers.all(OfficeFixture.CAMPAIGN));
        assertFalse(post.office
                .piles
                .pileOf(OfficeFixture.key(number("thanks").value()))
                .isPresent());
    }
}
