package org.yinjian.core.seal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Several readings of the same characters, taken together character by character: what hides a character in one
 * unwrapping, or spoils it, need not in another. Each character, and each gap, costs the mean of its better half, so that
 * one lucky reading decides nothing and one spoilt reading outvotes nothing.
 */
final class FusedLines {
    /** What a character or a gap costs at worst; a little more than one clamped step. */
    private static final double WORST = -12;

    private final List<ForcedAlignment> lines;
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, Double> means = new HashMap<>();

    FusedLines(List<ForcedAlignment> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The score of a name, 0 or less. */
    double score(String han) {
        return scores.computeIfAbsent(han, name -> fuse(name, FusedLines::betterHalf));
    }

    /** The same with every reading counting alike: for telling two characters apart in one place. */
    double mean(String han) {
        return means.computeIfAbsent(han, name -> fuse(name, FusedLines::mean));
    }

    /**
     * Characters are taken together one by one. So are gaps, but at most as well as all gaps of a line at once: where a
     * name's end stands twice (某学院某某学院), the lines may lay what is in excess into different gaps.
     */
    private double fuse(String han, ToDoubleFunction<double[]> together) {
        double[][] all = costs(han);
        double characters = 0;
        double gaps = 0;
        double[] gapsOfLine = new double[lines.size()];
        for (int state = 0; state < all.length; state++) {
            if ((state & 1) == 1) {
                characters += together.applyAsDouble(all[state]);
                continue;
            }
            for (int line = 0; line < gapsOfLine.length; line++) {
                gapsOfLine[line] = Math.max(WORST, gapsOfLine[line] + all[state][line]);
            }
            gaps += together.applyAsDouble(all[state]);
        }
        return characters + Math.min(gaps, together.applyAsDouble(gapsOfLine));
    }

    /** What each state of a name costs in each line. */
    private double[][] costs(String han) {
        int states = 2 * (int) han.codePoints().count() + 1;
        double[][] all = new double[states][lines.size()];
        for (int line = 0; line < lines.size(); line++) {
            Optional<ForcedAlignment.Path> path = lines.get(line).path(han);
            for (int state = 0; state < states; state++) {
                all[state][line] =
                        path.isEmpty() ? WORST : Math.max(WORST, path.get().costs()[state]);
            }
        }
        return all;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(WORST);
    }

    private static double betterHalf(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = (sorted.length + 1) / 2;
        double sum = 0;
        for (int i = 0; i < half; i++) {
            sum += sorted[sorted.length - 1 - i];
        }
        return half == 0 ? WORST : sum / half;
    }
}
