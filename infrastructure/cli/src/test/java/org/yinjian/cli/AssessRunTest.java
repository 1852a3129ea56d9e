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
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.EvidenceCrop;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.testkit.file.NamedFile;
import org.yinjian.testkit.sample.DemoSamples;
import org.yinjian.testkit.sample.SampleDossier;

/** Runs of {@code assess} with the real engine over the project's own samples. */
class AssessRunTest {
    private static final Optional<OffsetDateTime> IN_TIME =
            Optional.of(OffsetDateTime.parse("2021-12-09T18:00:00+08:00"));

    @TempDir
    static Path folder = Path.of("");

    private static Path out = Path.of("");
    private static final SampleDossier SAMPLE = DemoSamples.make().get(2);

    /** In the order in which a folder lists them: renaming keeps it. */
    private static final List<NamedFile> FILES = SAMPLE.files().stream()
            .sorted(Comparator.comparing(NamedFile::name))
            .toList();

    @BeforeAll
    static void aRunOverASampleAndABrokenOne() throws IOException {
        Path in = folder.resolve("in");
        out = folder.resolve("out");
        write(in.resolve("original"), FILES, "");
        write(in.resolve("renamed"), FILES, "材料");
        Files.createDirectories(in.resolve("broken"));
        Files.write(in.resolve("broken/报名表.pdf"), "%PDF-1.7 cut off".getBytes(StandardCharsets.UTF_8));
        Files.write(in.resolve("broken/empty.jpg"), new byte[0]);
        Files.writeString(in.resolve("original.truth.json"), "{}");
        assertEquals(0, run(in, IN_TIME));
    }

    @Test
    void everyDossierHasARecordAndItsEvidence() throws IOException {
        Assessment record = record("original");
        assertEquals(SealOutcome.FAIL, record.seal().outcome());
        assertEquals(Outcome.NEEDS_CORRECTION, record.outcome());
        for (EvidenceCrop crop : EvidenceCrop.namedBy(record)) {
            assertTrue(Files.size(out.resolve(crop.path())) > 0, crop.path());
        }
        for (String name : List.of("summary.json", "queue.json", "汇总表.xlsx", "report.html", "补正通知/original.txt")) {
            assertTrue(Files.size(out.resolve(name)) > 0, name);
        }
    }

    @Test
    void renamingEveryFileChangesNothingButTheNames() throws IOException {
        String original = Files.readString(out.resolve("original.json"));
        String renamed = Files.readString(out.resolve("renamed.json"));
        for (int i = 0; i < FILES.size(); i++) {
            renamed =
                    renamed.replace(newName("材料", i, FILES.get(i)), FILES.get(i).name());
        }
        assertEquals(original, renamed.replace("\"renamed\"", "\"original\"").replace("/renamed/", "/original/"));
    }

    @Test
    void brokenFilesAreFindingsAndNothingIsLost() throws IOException {
        Assessment record = record("broken");
        assertEquals(2, record.documents().size());
        assertTrue(record.findings().stream().anyMatch(finding -> finding.code() == FindingCode.UNREADABLE_FILE));
        assertTrue(record.findings().stream().anyMatch(finding -> finding.code() == FindingCode.MISSING_FORM));
    }

    @Test
    void aSecondRunLeavesWhatIsUnchanged() throws IOException {
        Path in = folder.resolve("again");
        Files.createDirectories(in.resolve("empty"));
        Files.write(in.resolve("empty/a.jpg"), new byte[0]);
        assertEquals(0, run(in, IN_TIME));
        Path record = out.resolve("empty.json");
        FileTime before = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(record, before);
        assertEquals(0, run(in, IN_TIME));
        assertEquals(before, Files.getLastModifiedTime(record));
        assertEquals(0, run(in, Optional.of(OffsetDateTime.parse("2021-12-20T00:00:00+08:00"))));
        assertFalse(Files.getLastModifiedTime(record).equals(before), "another moment of receipt judges again");
        assertTrue(record("empty").findings().stream().anyMatch(finding -> finding.code() == FindingCode.LATE));
    }

    private static int run(Path in, Optional<OffsetDateTime> receivedAt) throws IOException {
        AssessRun.Options options = new AssessRun.Options(
                in, out, CampaignFiles.load("zuimei-2021-national").orThrow(), receivedAt, 2, false, false, false);
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new AssessRun(options, new Wiring(), quiet).run();
    }

    private static void write(Path dossier, List<NamedFile> files, String prefix) throws IOException {
        Files.createDirectories(dossier);
        for (int i = 0; i < files.size(); i++) {
            String name = prefix.isEmpty() ? files.get(i).name() : newName(prefix, i, files.get(i));
            Files.write(dossier.resolve(name), files.get(i).bytes());
        }
    }

    /** A name that keeps the order of the files and says nothing of what is in them. */
    private static String newName(String prefix, int number, NamedFile file) {
        return prefix + number + "." + file.name().length() + ".bin";
    }

    private static Assessment record(String dossier) throws IOException {
        return AssessmentJson.read(Files.readString(out.resolve(dossier + ".json")));
    }
}
