package org.yinjian.evaluation.seals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.core.seal.SealPolicy;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.SealFinderSettings;
import org.yinjian.vision.text.PpOcrRecognizer;

/**
 * Judges a set of imprints and scores the verdicts. Each result is a line in a folder of results; what stands there is not
 * judged again, so that a run goes on where it stopped and several processes can each take a part.
 */
public final class SealBench {
    private static final int TOLD = 50;
    /** Of two results for one picture the later counts. */
    private static final Comparator<Path> OLDEST_FIRST =
            Comparator.comparingLong(file -> file.toFile().lastModified());

    private final Options options;
    private final SealTrial trial;
    private final PrintStream told;

    /**
     * What is judged and how.
     *
     * @param folder with the index and the pictures
     * @param results where results are kept
     * @param from the first picture by its number in the index, from 1
     * @param to the last one; one past the end is the end
     * @param jobs pictures judged at once
     * @param fresh whether earlier results of these pictures are left aside
     */
    public record Options(Path folder, Path results, int from, int to, int jobs, boolean fresh) {
        public Options {
            if (from < 1 || jobs < 1) {
                throw new IllegalArgumentException("pictures are counted from 1 and judged by at least one job");
            }
        }
    }

    /**
     * The product's parts.
     *
     * @param finders the finder that seeks rims at so many pixels of a picture's longer side
     * @param workingSide at which the product does so on a page
     * @param institutions the legal persons that the judge knows
     */
    public record Parts(
            IntFunction<ImprintFinder> finders, int workingSide, List<String> institutions, SealPolicy policy) {
        public Parts {
            institutions = List.copyOf(institutions);
        }

        /** The product's own, as they are in force; the recognisers stay their owner's to close. */
        public static Parts of(PpOcrRecognizer trained, PpOcrRecognizer general) {
            SealFinderSettings settings = SealFinderSettings.standard();
            return new Parts(
                    side -> ImprintFinder.ofSeals(trained, general, settings.at(side)),
                    settings.workingSide(),
                    Institutions.names(),
                    SealPolicy.standard());
        }

        SealTrial trial() {
            return new SealTrial(finders, workingSide, institutions, policy);
        }
    }

    public SealBench(Options options, Parts parts, PrintStream told) {
        this.options = options;
        this.trial = parts.trial();
        this.told = told;
    }

    /** The tables of all results that there are then, and the same as JSON. */
    public record Report(String text, String json) {}

    /** Judges what is asked for and not yet judged, and scores everything that is judged. */
    public Report run() throws IOException {
        List<SealTruth> truths = SealTruth.of(options.folder());
        Files.createDirectories(options.results());
        Map<String, SealResult> results = results();
        List<SealTruth> left =
                truths
                        .subList(Math.min(truths.size(), options.from() - 1), Math.min(truths.size(), options.to()))
                        .stream()
                        .filter(truth -> options.fresh() || !results.containsKey(truth.id()))
                        .toList();
        judge(left);
        return report(truths, results());
    }

    private void judge(List<SealTruth> left) throws IOException {
        if (left.isEmpty()) {
            return;
        }
        Path file = options.results().resolve("%05d-%05d.jsonl".formatted(options.from(), options.to()));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                ExecutorService pool = Executors.newFixedThreadPool(options.jobs())) {
            out.newLine(); // a killed run may have left half a line
            List<Future<SealResult>> running = left.stream()
                    .map(truth -> pool.submit(() -> trial.run(truth)))
                    .toList();
            for (int i = 0; i < running.size(); i++) {
                out.write(result(running.get(i), left.get(i)).line());
                out.newLine();
                out.flush();
                if ((i + 1) % TOLD == 0) {
                    told.print("\r" + (i + 1) + "/" + left.size());
                }
            }
            told.println();
        }
    }

    private static SealResult result(Future<SealResult> future, SealTruth truth) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted; run it again to go on", interrupted);
        } catch (ExecutionException failed) {
            throw new IOException(truth.id() + " could not be judged: " + failed.getCause(), failed);
        }
    }

    private Map<String, SealResult> results() throws IOException {
        Map<String, SealResult> results = new HashMap<>();
        try (var files = Files.list(options.results())) {
            for (Path file : files.filter(one -> one.toString().endsWith(".jsonl"))
                    .sorted(OLDEST_FIRST)
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    whole(line).ifPresent(result -> results.put(result.id(), result));
                }
            }
        }
        return results;
    }

    /** A line that a killed run left half written is none. */
    private static Optional<SealResult> whole(String line) {
        return line.endsWith("}") ? Optional.of(SealResult.of(line)) : Optional.empty();
    }

    private static Report report(List<SealTruth> truths, Map<String, SealResult> results) {
        List<SealsScore.Judged> judged = new ArrayList<>();
        for (SealTruth truth : truths) {
            Optional.ofNullable(results.get(truth.id()))
                    .ifPresent(result -> judged.add(new SealsScore.Judged(truth, result)));
        }
        SealsReport report = new SealsReport(new SealsScore(judged));
        return new Report(report.text(), report.json());
    }
}
