package org.yinjian.evaluation.seals;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.core.seal.SealJudge;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealPolicy;
import org.yinjian.evaluation.accuracy.Rate;
import org.yinjian.vision.page.VisionSettings;
import org.yinjian.vision.text.PpOcrRecognizer;

/**
 * Reads sets of imprints once and judges them with many thresholds, to choose those of {@link SealPolicy} by:
 *
 * <pre>SealThresholds FOLDER [FOLDER ...]</pre>
 *
 * One row of thresholds a line: false PASSes, recall where every character is visible, recall; {@code *} behind those in
 * force. About 0.2 s a picture and processor, and 100 kB each. Never of the frozen family. Exit 2 when the command was wrong.
 */
public final class SealThresholds {
    private static final List<Double> SUBSTITUTIONS = List.of(-1.0, 0.0, 0.5, 1.0, 2.0);
    private static final List<Double> MEANS = List.of(-0.5, 1.0, 2.0, 2.5, 3.0, 4.0);
    private static final List<Double> DISCOUNTS = List.of(0.0, 0.75, 1.5, 2.0);

    private static final OwnerLexicon LEXICON = OwnerLexicon.of(Institutions.names());

    private final List<Seen> all;

    /**
     * A picture's truth and what was found on it.
     *
     * @param possible whether it passes with the loosest thresholds; what does not passes with none
     */
    private record Seen(SealTruth truth, SealTrial.Found found, boolean possible) {}

    private SealThresholds(List<Seen> all) {
        this.all = all;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> folders, PrintStream out, PrintStream told) throws IOException {
        if (folders.isEmpty()) {
            told.println("SealThresholds FOLDER [FOLDER ...]");
            return 2;
        }
        List<SealTruth> truths = new ArrayList<>();
        for (String folder : folders) {
            truths.addAll(SealTruth.of(Path.of(folder)));
        }
        SealThresholds thresholds = new SealThresholds(read(truths, told));
        out.println("substitution mean discount | false PASS | recall where visible | recall");
        policies().parallel().map(thresholds::row).forEachOrdered(out::println);
        return 0;
    }

    private static List<Seen> read(List<SealTruth> truths, PrintStream told) {
        AtomicInteger done = new AtomicInteger();
        try (PpOcrRecognizer trained = PpOcrRecognizer.openForSeals(
                        VisionSettings.withThreads(1).variant());
                PpOcrRecognizer general =
                        PpOcrRecognizer.open(VisionSettings.withThreads(1).variant())) {
            SealTrial trial = SealBench.Parts.of(trained, general).trial();
            SealJudge loosest = new SealJudge(
                    LEXICON,
                    SealPolicy.standard().withMargins(SUBSTITUTIONS.getFirst(), MEANS.getFirst(), DISCOUNTS.getLast()));
            return truths.parallelStream()
                    .map(truth -> {
                        told.print("\r" + done.incrementAndGet() + "/" + truths.size());
                        SealTrial.Found found = found(trial, truth);
                        return new Seen(truth, found, passes(loosest, truth, found));
                    })
                    .toList();
        }
    }

    private static SealTrial.Found found(SealTrial trial, SealTruth truth) {
        try {
            return trial.find(truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean passes(SealJudge judge, SealTruth truth, SealTrial.Found found) {
        return judge.judge(SealTrial.claim(truth), found.seals()).outcome() == SealOutcome.PASS;
    }

    private static Stream<SealPolicy> policies() {
        return SUBSTITUTIONS.stream()
                .flatMap(substitution -> MEANS.stream()
                        .filter(mean -> mean >= substitution)
                        .flatMap(mean -> DISCOUNTS.stream()
                                .map(discount -> SealPolicy.standard().withMargins(substitution, mean, discount))));
    }

    private String row(SealPolicy policy) {
        SealJudge judge = new SealJudge(LEXICON, policy);
        Rate bad = Rate.NONE;
        Rate visible = Rate.NONE;
        Rate good = Rate.NONE;
        for (Seen seen : all) {
            SealTruth truth = seen.truth();
            boolean passes = seen.possible() && passes(judge, truth, seen.found());
            bad = truth.passes() ? bad : bad.and(passes);
            good = truth.passes() ? good.and(passes) : good;
            visible = truth.passes() && truth.leastVisible() >= SealsScore.VISIBLE ? visible.and(passes) : visible;
        }
        return String.format(
                Locale.ROOT,
                "%5.2f %5.2f %5.2f | %3d of %d | %5.1f %% | %5.1f %%%s",
                policy.substitutionMargin(),
                policy.meanMargin(),
                policy.unusualDiscount(),
                bad.hits(),
                bad.all(),
                100 * visible.share(),
                100 * good.share(),
                policy.equals(SealPolicy.standard()) ? " *" : "");
    }
}
