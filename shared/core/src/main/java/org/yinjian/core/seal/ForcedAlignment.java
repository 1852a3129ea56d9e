package org.yinjian.core.seal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.yinjian.core.reading.Emissions;

/**
 * Scores a name against a recogniser's probabilities: the best path through the CTC states of the name, as
 * log-likelihood relative to the best free path. 0 is a name that reads as freely as anything could; a Chinese
 * character that the name lacks, or has in excess, costs about 9 (the clamp of 1e-4) for each step that it fills.
 * Digits, letters and marks are free, as are blanks: codes and stars are no part of a name.
 */
final class ForcedAlignment {
    private static final double IMPOSSIBLE = -1e9;
    private static final double LOG_FLOOR = Math.log(Emissions.FLOOR);

    private final Emissions emissions;
    private final double[] best;
    private final double[] silent;
    private final Map<Integer, double[]> columns = new HashMap<>();

    ForcedAlignment(Emissions emissions) {
        this.emissions = emissions;
        this.best = new double[emissions.steps()];
        this.silent = new double[emissions.steps()];
        for (int step = 0; step < best.length; step++) {
            double most = Emissions.FLOOR;
            double mostSilent = Emissions.FLOOR;
            for (int rank = 0; rank < emissions.size(step); rank++) {
                double probability = emissions.probability(step, rank);
                most = Math.max(most, probability);
                if (!PlainName.isHan(emissions.symbol(step, rank))) {
                    mostSilent = Math.max(mostSilent, probability);
                }
            }
            best[step] = Math.log(most);
            silent[step] = Math.log(mostSilent) - best[step];
        }
    }

    int steps() {
        return best.length;
    }

    /** The score of a name, 0 or less; of a name longer than the line a very small number. */
    double score(String name) {
        int[] symbols = PlainName.han(name).codePoints().toArray();
        int states = 2 * symbols.length + 1;
        if (best.length == 0) {
            return symbols.length == 0 ? 0 : IMPOSSIBLE;
        }
        double[] path = new double[states];
        Arrays.fill(path, IMPOSSIBLE);
        path[0] = 0;
        double[] next = new double[states];
        for (int step = 0; step < best.length; step++) {
            advance(symbols, step, path, next);
            double[] swap = path;
            path = next;
            next = swap;
            if (step == 0) {
                Arrays.fill(path, Math.min(2, states), states, IMPOSSIBLE);
            }
        }
        return states == 1 ? path[0] : Math.max(path[states - 1], path[states - 2]);
    }

    private void advance(int[] symbols, int step, double[] path, double[] next) {
        for (int state = 0; state < path.length; state++) {
            double from = path[state];
            if (state > 0) {
                from = Math.max(from, path[state - 1]);
            }
            boolean character = (state & 1) == 1;
            if (character && state > 1 && symbols[state / 2] != symbols[state / 2 - 1]) {
                from = Math.max(from, path[state - 2]);
            }
            next[state] = from + (character ? column(symbols[state / 2])[step] : silent[step]);
        }
    }

    private double[] column(int symbol) {
        return columns.computeIfAbsent(symbol, wanted -> {
            double[] column = new double[best.length];
            for (int step = 0; step < column.length; step++) {
                column[step] = Math.max(LOG_FLOOR, Math.log(emissions.of(step, wanted))) - best[step];
            }
            return column;
        });
    }

    /**
     * Where a name's characters stand along the line.
     *
     * @return for each Chinese character of the name its first step, then the step after the last character; empty when
     *     the name does not fit
     */
    int[] places(String name) {
        int[] symbols = PlainName.han(name).codePoints().toArray();
        int states = 2 * symbols.length + 1;
        if (symbols.length == 0 || best.length < symbols.length) {
            return new int[0];
        }
        double[][] paths = new double[best.length][states];
        double[] before = new double[states];
        Arrays.fill(before, IMPOSSIBLE);
        before[0] = 0;
        for (int step = 0; step < best.length; step++) {
            advance(symbols, step, before, paths[step]);
            if (step == 0) {
                Arrays.fill(paths[step], 2, states, IMPOSSIBLE);
            }
            before = paths[step];
        }
        return traceBack(symbols, paths);
    }

    private int[] traceBack(int[] symbols, double[][] paths) {
        int[] places = new int[symbols.length + 1];
        int last = paths.length - 1;
        int state = paths[last].length - 1;
        if (paths[last][state - 1] > paths[last][state]) {
            state--;
        }
        places[symbols.length] = paths.length;
        for (int step = last; step >= 0; step--) {
            if ((state & 1) == 1) {
                places[state / 2] = step;
            }
            if (step > 0) {
                state = previous(symbols, paths[step - 1], state);
            }
        }
        return places;
    }

    private static int previous(int[] symbols, double[] path, int state) {
        int from = state;
        if (state > 0 && path[state - 1] > path[from]) {
            from = state - 1;
        }
        boolean skips = (state & 1) == 1 && state > 1 && symbols[state / 2] != symbols[state / 2 - 1];
        return skips && path[state - 2] > path[from] ? state - 2 : from;
    }

    /** Chinese characters that are held possible (at least {@code least}) between two steps, with their probabilities. */
    Map<Integer, Float> held(int from, int to, double least) {
        Map<Integer, Float> held = new HashMap<>();
        for (int step = Math.max(0, from); step < Math.min(to, best.length); step++) {
            for (int rank = 0; rank < emissions.size(step); rank++) {
                float probability = emissions.probability(step, rank);
                if (probability >= least && PlainName.isHan(emissions.symbol(step, rank))) {
                    held.merge(emissions.symbol(step, rank), probability, Math::max);
                }
            }
        }
        return held;
    }
}
