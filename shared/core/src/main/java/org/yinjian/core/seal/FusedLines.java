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
        return scores.computeIfAbsent(
                han, name -> Arrays.stream(fuse(name, FusedLines::betterHalf)).sum());
    }

    /** The same with every reading counting alike: for telling two characters apart in one place. */
    double mean(String han) {
        return means.computeIfAbsent(
                han, name -> Arrays.stream(fuse(name, FusedLines::mean)).sum());
    }

    private double[] fuse(String han, ToDoubleFunction<double[]> together) {
        int states = 2 * (int) han.codePoints().count() + 1;
        double[][] all = new double[states][lines.size()];
        for (int line = 0; line < lines.size(); line++) {
            Optional<ForcedAlignment.Path> path = lines.get(line).path(han);
            for (int state = 0; state < states; state++) {
                all[state][line] =
                        path.isEmpty() ? WORST : Math.max(WORST, path.get().costs()[state]);
            }
        }
        return Arrays.stream(all).mapToDouble(together).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(WORST);
    }

    private static double betterHalf(double[] values) {
        Arrays.sort(values);
        int half = (values.length + 1) / 2;
        double sum = 0;
        for (int i = 0; i < half; i++) {
            sum += values[values.length - 1 - i];
        }
        return half == 0 ? WORST : sum / half;
    }
}
