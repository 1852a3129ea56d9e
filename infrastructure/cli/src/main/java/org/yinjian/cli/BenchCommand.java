package org.yinjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.core.interpretation.DossierJudge;
import org.yinjian.evaluation.accuracy.AccuracyReport;
import org.yinjian.evaluation.accuracy.AccuracyScore;
import org.yinjian.evaluation.seals.SealBench;
import org.yinjian.evaluation.speed.SpeedBench;
import org.yinjian.evaluation.speed.SpeedScore;
import org.yinjian.vision.text.PpOcrRecognizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yinjian bench}: accuracy, speed and seals, printed as tables and written as JSON. */
@Command(
        name = "bench",
        description = "Measures accuracy, speed and the verdicts on seals.",
        synopsisSubcommandLabel = "accuracy|speed|seals")
final class BenchCommand {
    private static final Path LAUNCHER = Path.of(System.getProperty("yinjian.root", "."), "yinjian");
    private static final Path RESULTS = Path.of(System.getProperty("yinjian.root", "."), ".yinjian", "bench");

    @Command(name = "accuracy", description = "Judges a folder of dossiers with truth files, and scores the records.")
    int accuracy(
            @Parameters(paramLabel = "FOLDER", description = "dossiers, each with <dossier>.truth.json beside it")
                    Path folder,
            @Option(names = "--campaign", defaultValue = "zuimei-2021-national", paramLabel = "ID|FILE")
                    String campaign,
            @Option(names = "--received-at", defaultValue = "2021-12-09T18:00:00+08:00", paramLabel = "INSTANT")
                    String receivedAt,
            @Option(names = "--records", paramLabel = "DIR", description = "score the records there; judge nothing")
                    @Nullable
                    Path records,
            @Option(names = "--out", paramLabel = "FILE", description = "default: .yinjian/bench/accuracy.json")
                    @Nullable
                    Path out,
            @Option(names = "--jobs", paramLabel = "N", defaultValue = "2") int jobs,
            @Option(
                            names = "--peer",
                            paramLabel = "N",
                            defaultValue = "0",
                            description = "also read the forms of the first N dossiers the naive way, by RapidOCR")
                    int peer,
            @Option(names = "--python", paramLabel = "FILE", defaultValue = "python3") String python)
            throws Exception {
        Path judged = records == null ? judge(folder, campaign, receivedAt, jobs) : records;
        AccuracyScore score = AccuracyScore.of(folder, judged);
        System.out.print(AccuracyReport.text(score));
        Optional<NaiveReading> naive = peer == 0
                ? Optional.empty()
                : NaiveReading.of(
                        folder, peer, python, CampaignFiles.load(campaign).orThrow());
        if (peer > 0 && naive.isEmpty()) {
            System.err.println("no peer: " + python + " has no package rapidocr (give another by --python)");
        }
        String json = AccuracyReport.json(score);
        if (naive.isPresent()) {
            AccuracyScore ours = AccuracyScore.of(folder, judged, naive.get().dossiers()::contains);
            AccuracyScore theirs =
                    AccuracyScore.of(folder, naive.get().records(), naive.get().dossiers()::contains);
            System.out.print(AccuracyReport.beside(ours, theirs));
            json = AccuracyReport.json(score, ours, theirs);
        }
        write(out == null ? RESULTS.resolve("accuracy.json") : out, json);
        return 0;
    }

    @Command(name = "speed", description = "Times a dense page, a form and a dossier, and RapidOCR on the same pages.")
    int speed(
            @Option(names = "--repeat", paramLabel = "N", defaultValue = "7", description = "timed runs of each")
                    int repeats,
            @Option(
                            names = "--python",
                            paramLabel = "FILE",
                            defaultValue = "python3",
                            description = "interpreter that has the package rapidocr")
                    String python,
            @Option(names = "--out", paramLabel = "FILE", description = "default: .yinjian/bench/speed.json") @Nullable
                    Path out)
            throws Exception {
        Wiring wiring = new Wiring();
        DossierJudge judge =
                new DossierJudge(CampaignFiles.load("zuimei-2021-national").orThrow(), wiring.lexicon());
        SpeedScore score =
                new SpeedBench(new SpeedBench.Options(repeats, python, LAUNCHER, judge, wiring::reader)).run();
        System.out.print(score.text());
        write(out == null ? RESULTS.resolve("speed.json") : out, score.json());
        return 0;
    }

    @Command(name = "seals", description = "Judges a set of imprints with its index, and scores the verdicts.")
    int seals(
            @Parameters(paramLabel = "FOLDER", description = "pictures and their index.jsonl") Path folder,
            @Option(names = "--from", paramLabel = "N", defaultValue = "1", description = "first picture, from 1")
                    int from,
            @Option(names = "--to", paramLabel = "N", defaultValue = "1000000", description = "last picture") int to,
            @Option(names = "--limit", paramLabel = "N", description = "at most so many from the first on") @Nullable
                    Integer limit,
            @Option(names = "--results", paramLabel = "DIR", description = "default: .yinjian/bench/seals/<FOLDER>")
                    @Nullable
                    Path results,
            @Option(names = "--fresh", description = "judge again what was judged") boolean fresh,
            @Option(names = "--json", paramLabel = "FILE", description = "default: .yinjian/bench/seals.json") @Nullable
                    Path json,
            @Option(names = "--jobs", paramLabel = "N", defaultValue = "2") int jobs)
            throws Exception {
        Path kept = results == null ? RESULTS.resolve("seals").resolve(folder.getFileName()) : results;
        int last = limit == null ? to : from + limit - 1;
        Wiring wiring = new Wiring();
        try (PpOcrRecognizer trained = wiring.sealRecognizer();
                PpOcrRecognizer general = wiring.recognizer()) {
            SealBench.Options options = new SealBench.Options(folder, kept, from, last, jobs, fresh);
            SealBench.Report report = new SealBench(options, SealBench.Parts.of(trained, general), System.err).run();
            System.out.print(report.text());
            write(json == null ? RESULTS.resolve("seals.json") : json, report.json());
        }
        return 0;
    }

    private static void write(Path file, String json) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json);
        System.out.println("\nwritten: " + file);
    }

    private static Path judge(Path folder, String campaign, String receivedAt, int jobs) throws Exception {
        Path out = RESULTS.resolve("records");
        AssessRun.Options options = new AssessRun.Options(
                folder,
                out,
                CampaignFiles.load(campaign).orThrow(),
                Optional.of(OffsetDateTime.parse(receivedAt)),
                jobs,
                false,
                false,
                true);
        new AssessRun(options, new Wiring(), System.out).run();
        return out;
    }
}
