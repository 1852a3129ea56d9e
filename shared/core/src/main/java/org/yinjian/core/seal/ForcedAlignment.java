package org.yinjian.core.seal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.text.PlainText;

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
                if (!PlainText.isHan(emissions.symbol(step, rank))) {
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
        int[] symbols = PlainText.han(name).codePoints().toArray();
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

    /** The best path of a name; empty when the line is too short for it. */
    Optional<Path> path(String name) {
        int[] symbols = PlainText.han(name).codePoints().toArray();
        int states = 2 * symbols.length + 1;
        if (best.length < Math.max(1, symbols.length)) {
            return Optional.empty();
        }
        double[][] paths = new double[best.length][states];
        double[] before = new double[states];
        Arrays.fill(before, IMPOSSIBLE);
        before[0] = 0;
        for (int step = 0; step < best.length; step++) {
            advance(symbols, step, before, paths[step]);
            if (step == 0) {
                Arrays.fill(paths[step], Math.min(2, states), states, IMPOSSIBLE);
            }
            before = paths[step];
        }
        return Optional.of(traceBack(symbols, paths));
    }

    /**
     * A name laid along the line. Its states are the gap before the first character, that character, the next gap, and
     * so on to the gap after the last.
     *
     * @param costs what each state costs against the free path, 0 or less: a gap what is read there in excess
     * @param from the first step of each state
     * @param to the step after its last; where a gap has none, that is {@code from}
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Path(double[] costs, int[] from, int[] to) {}

    private Path traceBack(int[] symbols, double[][] paths) {
        int states = paths[0].length;
        Path path = new Path(new double[states], new int[states], new int[states]);
        int last = paths.length - 1;
        int state = states > 1 && paths[last][states - 2] > paths[last][states - 1] ? states - 2 : states - 1;
        int entered = paths.length;
        for (int step = last; step >= 0; step--) {
            path.costs[state] += (state & 1) == 1 ? column(symbols[state / 2])[step] : silent[step];
            path.from[state] = step;
            path.to[state] = Math.max(path.to[state], step + 1);
            entered = step;
            int earlier = step > 0 ? previous(symbols, paths[step - 1], state) : 0;
            for (int skipped = state - 1; skipped > earlier; skipped--) {
                path.from[skipped] = entered;
                path.to[skipped] = entered;
            }
            state = earlier;
        }
        return path;
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
                if (probability >= least && PlainText.isHan(emissions.symbol(step, rank))) {
                    held.merge(emissions.symbol(step, rank), probability, Math::max);
                }
            }
        }
        return held;
    }
}
