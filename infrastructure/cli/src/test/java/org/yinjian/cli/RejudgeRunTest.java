package org.yinjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.Schedule;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.interpretation.DossierJudge;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.testkit.reading.FormPageBuilder;
import picocli.CommandLine;

/** Judging again, and laying the portal's export beside, over a folder whose readings are stored: no page is read. */
class RejudgeRunTest {
    private static final String SHIPPED = "zuimei-2021-national";
    private static final Campaign CAMPAIGN = CampaignFiles.load(SHIPPED).orThrow();
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2021-12-09T18:00:00+08:00");

    @TempDir
    Path out = Path.of("");

    @BeforeEach
    void aFolderOfTwoRecords() throws IOException {
        ResultFolder results = new ResultFolder(out);
        for (String name : List.of("A", "B")) {
            Reading reading = reading(name);
            new StoredReadings(results).keep(reading);
            DocumentRead document = new DocumentRead("报名表.docx", Optional.empty(), reading);
            Assessment record = new DossierJudge(CAMPAIGN, OwnerLexicon.of(Institutions.names()))
                    .judge(new DossierId(name), Optional.of(RECEIVED), List.of(document));
            results.writeRecord(record.dossier(), AssessmentJson.write(record));
            MadeFrom made =
                    new MadeFrom(reading.document(), MadeFrom.rules(CAMPAIGN, record.receivedAt(), false, false));
            results.markMade(record.dossier(), made.asText());
        }
    }

    private static Reading reading(String name) {
        return new Reading(
                ContentHash.of(name.getBytes(StandardCharsets.UTF_8)),
                "image/png",
                Optional.of("test/1"),
                List.of(new FormPageBuilder().build()),
                Optional.empty());
    }

    /** The same campaign with a deadline that the dossiers missed. */
    private static Campaign earlier() {
        return new Campaign(
                CAMPAIGN.id(),
                "sha256:earlier",
                CAMPAIGN.title(),
                new Schedule(CAMPAIGN.schedule().zone(), LocalDate.of(2021, 11, 30), Duration.ZERO, List.of()),
                CAMPAIGN.notices(),
                CAMPAIGN.form(),
                CAMPAIGN.applicants(),
                CAMPAIGN.certificates(),
                CAMPAIGN.recommenders(),
                CAMPAIGN.onwardQuota(),
                CAMPAIGN.exclusions(),
                CAMPAIGN.unitAliases(),
                CAMPAIGN.seal(),
                CAMPAIGN.lexicon(),
                CAMPAIGN.channels(),
                CAMPAIGN.categories(),
                CAMPAIGN.portal(),
                CAMPAIGN.clauses(),
                CAMPAIGN.fieldClauses(),
                CAMPAIGN.office());
    }

    private String rejudge(Campaign campaign, boolean across, boolean apply) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        RejudgeRun.Options options = new RejudgeRun.Options(campaign, across, apply, false, Optional.empty());
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new RejudgeRun(options, new ResultFolder(out), new Wiring(), to).run(ResultFolder.records(out));
        assertEquals(0, code, () -> said.toString(StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private Assessment record(String name) throws IOException {
        return AssessmentJson.read(Files.readString(out.resolve(name + ".json")));
    }

    private static boolean has(Assessment record, FindingCode code) {
        return record.findings().stream().map(Finding::code).anyMatch(code::equals);
    }

    @Test
    void theSameRulesGiveTheSameRecords() throws IOException {
        Assessment before = record("A").withCrops(path -> false);
        String said = rejudge(CAMPAIGN, false, true);
        assertTrue(said.contains("2 dossiers judged again, no page read: 0 change their outcome, 0 only"), said);
        assertEquals(before, record("A"));
    }

    @Test
    void whatWouldChangeIsShownAndNothingIsWritten() throws IOException {
        String before = Files.readString(out.resolve("A.json"));
        String said = rejudge(earlier(), false, false);
        assertTrue(said.contains("LATE"), said);
        assertTrue(said.contains("nothing written"), said);
        assertEquals(before, Files.readString(out.resolve("A.json")));
        assertFalse(Files.exists(out.resolve("queue.json")));
    }

    @Test
    void whatIsAppliedIsWrittenWithEverythingThatIsMadeOfIt() throws IOException {
        rejudge(earlier(), true, true);
        assertTrue(has(record("A"), FindingCode.LATE));
        assertTrue(has(record("A"), FindingCode.APPLICANT_DUPLICATE), "judged across, as told");
        assertTrue(new ResultFolder(out).judgedAcross());
        for (String name : List.of("summary.json", "queue.json", "汇总表.xlsx", "report.html")) {
            assertTrue(Files.size(out.resolve(name)) > 0, name);
        }
        assertTrue(
                record("A").fields().values().stream()
                        .allMatch(field -> field.crop().isEmpty()),
                "no picture is named that was never cut");
    }

    @Test
    void aMissingReadingIsNamedAndNothingIsWritten() throws IOException {
        Path readings = out.resolve(".yinjian/readings");
        try (var files = Files.list(readings)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals(1, run("rejudge", out.toString(), "--apply"));
        assertFalse(Files.exists(out.resolve("queue.json")));
    }

    @Test
    void theExportOfThePortalIsLaidBesideTheDossiers() throws IOException {
        Assessment before = record("A");
        String name = before.value(FieldKeys.NAME).orElseThrow();
        String phone = before.value(FieldKeys.PHONE).orElseThrow();
        Path csv = out.resolve("portal.csv");
        List<String> lines = new ArrayList<>(List.of("姓名,联系电话,邮箱,事迹材料"));
        lines.add(name + "," + phone + ",other@example.edu.cn,三十年如一日");
        lines.add("路人甲,13000000000,,无");
        Files.write(csv, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run("import", csv.toString(), "--into", out.toString(), "--dry-run"));
        assertEquals(before, record("A"));
        assertEquals(0, run("import", csv.toString(), "--into", out.toString()));
        assertTrue(has(record("A"), FindingCode.ONLINE_DIFFERENCE));
        assertTrue(Files.readString(out.resolve("线上未对应.csv")).contains("路人甲"));
        rejudge(CAMPAIGN, false, true);
        assertTrue(has(record("A"), FindingCode.ONLINE_DIFFERENCE), "what was imported stays");
    }

    private static int run(String... arguments) {
        return new CommandLine(new Main()).execute(arguments);
    }
}
