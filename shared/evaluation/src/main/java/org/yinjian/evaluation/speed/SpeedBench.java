package org.yinjian.evaluation.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentRenderer;
import org.yinjian.adapters.intake.ContentUnpacker;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.interpretation.DossierJudge;
import org.yinjian.core.reading.PageReader;
import org.yinjian.core.reading.PagewiseReader;
import org.yinjian.core.reading.RawPage;
import org.yinjian.vision.page.PageEngine;

/** Times reading and judging, warm, with one and two threads, and the peer on the same pages between. */
public final class SpeedBench {
    private final Options options;
    private final ContentRenderer renderer = new ContentRenderer(IntakeLimits.defaults());
    private final SpeedSamples samples;
    private final RapidOcrPeer peer;

    /**
     * How it is run.
     *
     * @param repeats timed runs of each; the median counts
     * @param python interpreter of the peer
     * @param launcher what starts the command line
     * @param engines opens a page reader for so many threads
     */
    public record Options(
            int repeats, String python, Path launcher, DossierJudge judge, Function<Integer, PageEngine> engines) {}

    public SpeedBench(Options options) {
        this.options = options;
        this.samples = SpeedSamples.make(new ContentUnpacker(IntakeLimits.defaults()), renderer);
        this.peer = new RapidOcrPeer(options.python());
    }

    public SpeedScore run() throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Path folder = Files.createTempDirectory("yinjian-speed");
        Optional<String> version = peer.version();
        List<SpeedScore.Row> rows = new ArrayList<>();
        for (int threads : new int[] {1, 2}) {
            rows.addAll(rows(threads, version.isPresent(), folder));
        }
        ColdRun cold = cold(folder);
        return new SpeedScore(rows, shares(), cold.seconds(), cold.peakMegabytes(), version, load);
    }

    private List<SpeedScore.Row> rows(int threads, boolean withPeer, Path folder)
            throws IOException, InterruptedException {
        List<RawPage> pages = samples.dossier().stream()
                .flatMap(file -> SpeedSamples.pages(renderer, file).stream())
                .toList();
        double dense;
        double form;
        double dossier;
        try (PageEngine reader = options.engines().apply(threads)) {
            dense = median(() -> reader.read(samples.dense()));
            form = median(() -> judge(reader, samples.dossier().subList(0, 1), threads));
            dossier = median(() -> judge(reader, samples.dossier(), threads));
        }
        List<Path> files = new ArrayList<>(SpeedSamples.write(List.of(samples.dense()), folder, "dense" + threads));
        files.addAll(SpeedSamples.write(pages, folder, "page" + threads));
        List<Double> theirs = withPeer ? peer.seconds(files, threads, options.repeats()) : List.of();
        return List.of(
                row("dense page of 37 lines", threads, dense, theirs, 0, 1),
                row(
                        "form to its fields and verdict",
                        threads,
                        form,
                        theirs,
                        1,
                        1 + samples.form().size()),
                row("dossier: form, two certificates", threads, dossier, theirs, 1, files.size()));
    }

    private static SpeedScore.Row row(String what, int threads, double ours, List<Double> theirs, int from, int to) {
        Optional<Double> sum = theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(theirs.subList(from, to).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
        return new SpeedScore.Row(what, threads, ours, sum);
    }

    private void judge(PageReader reader, List<Payload> files, int documentsAtOnce) {
        PagewiseReader document = new PagewiseReader(renderer, reader);
        Function<Payload, DocumentRead> one =
                file -> DocumentRead.of(file, document.read(file).reading());
        // The stages' sampler sees no virtual threads: one at a time is done by the caller.
        List<DocumentRead> read = documentsAtOnce == 1
                ? files.stream().map(one).toList()
                : files.stream()
                        .gather(Gatherers.mapConcurrent(documentsAtOnce, one))
                        .toList();
        options.judge().judge(new DossierId("speed"), Optional.empty(), read);
    }

    private double median(Runnable work) {
        work.run();
        work.run();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < options.repeats(); i++) {
            long start = System.nanoTime();
            work.run();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return seconds.stream().sorted().skip(options.repeats() / 2).findFirst().orElseThrow();
    }

    private Map<String, Double> shares() {
        try (PageEngine reader = options.engines().apply(1)) {
            judge(reader, samples.dossier(), 1);
            try (StageSampler sampler = new StageSampler()) {
                for (int i = 0; i < options.repeats(); i++) {
                    judge(reader, samples.dossier(), 1);
                }
                return sampler.shares();
            }
        }
    }

    private ColdRun cold(Path folder) throws IOException, InterruptedException {
        Path in = folder.resolve("in");
        Path dossier = Files.createDirectories(in.resolve("form"));
        Files.write(dossier.resolve("form.jpg"), samples.dossier().getFirst().bytes());
        List<ColdRun> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(ColdRun.of(options.launcher(), in, folder.resolve("out" + i)));
        }
        return runs.stream()
                .sorted(java.util.Comparator.comparingDouble(ColdRun::seconds))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
