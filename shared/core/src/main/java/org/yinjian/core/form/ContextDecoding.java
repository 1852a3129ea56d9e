package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.core.reading.BestPath;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.LineCertainty;
import org.yinjian.core.text.CharacterPairs;

/**
 * Reads a line by what the recogniser held possible and by which characters are known to stand beside each other: where it
 * wavers between 后勃 and 后勤, a name of a unit means 后勤. A clear character is never overruled.
 *
 * <p>The best path's characters are the slots of a lattice, each slot's candidates what the recogniser listed there; a
 * candidate that makes an unknown pair with its neighbour counts {@value #UNKNOWN} of one that makes a known pair. The
 * best sequence is Viterbi's, its certainty its share of all sequences (forward sums).
 */
final class ContextDecoding {
    /** How much rarer an unknown pair of Chinese characters is in a name than a known one. */
    private static final double UNKNOWN = 0.02;
    /** From here on a character is clear. */
    private static final double CLEAR = 0.95;
    /** A text that differs from the best free reading is believed less by this share of its doubt, and never wholly. */
    private static final double CHANGED = 0.97;

    private static final double LEAST = 0.005;
    private static final double OTHER_LEAST = 1e-4;
    /** Stands for every character that the recogniser did not list. */
    private static final int OTHER = -1;

    private final CharacterPairs pairs;

    ContextDecoding(CharacterPairs pairs) {
        this.pairs = pairs;
    }

    /** @param certainty probability that the whole text is right, 0 to 1 */
    record Text(String value, double certainty) {}

    Text decode(Line line) {
        List<BestPath.Slot> slots = BestPath.of(line.emissions()).slots();
        boolean spelled = BestPath.of(line.emissions()).text().equals(line.text());
        if (pairs.isEmpty() || slots.isEmpty() || !spelled) {
            return new Text(line.text(), LineCertainty.of(line));
        }
        List<List<Candidate>> lattice =
                slots.stream().map(slot -> candidates(line.emissions(), slot)).toList();
        int[] best = likeliest(lattice);
        int[] free = new int[slots.size()];
        boolean overruled = false;
        for (int i = 0; i < best.length; i++) {
            Candidate chosen = lattice.get(i).get(best[i]);
            overruled |= chosen.symbol == OTHER || (best[i] != 0 && slots.get(i).probability() >= CLEAR);
        }
        int[] path = overruled ? free : best;
        double certainty = weight(lattice, path) / total(lattice);
        String value = text(lattice, path);
        return new Text(value, value.equals(line.text()) ? certainty : CHANGED * certainty);
    }

    private record Candidate(int symbol, double probability) {}

    /** The slot's own character first. */
    private static List<Candidate> candidates(Emissions emissions, BestPath.Slot slot) {
        Map<Integer, Double> most = new LinkedHashMap<>();
        most.put(slot.symbol(), slot.probability());
        for (int step = slot.from(); step < slot.to(); step++) {
            for (int rank = 0; rank < emissions.size(step); rank++) {
                int symbol = emissions.symbol(step, rank);
                double probability = emissions.probability(step, rank);
                if (symbol != Emissions.BLANK && probability >= LEAST) {
                    most.merge(symbol, probability, Math::max);
                }
            }
        }
        double sum = most.values().stream().mapToDouble(Double::doubleValue).sum();
        double scale = Math.max(1, sum);
        List<Candidate> candidates = new ArrayList<>();
        most.forEach((symbol, probability) -> candidates.add(new Candidate(symbol, probability / scale)));
        candidates.add(new Candidate(OTHER, Math.max(OTHER_LEAST, 1 - sum)));
        return candidates;
    }

    private double step(Candidate left, Candidate right) {
        boolean judged = isChinese(left.symbol) && isChinese(right.symbol);
        return right.probability * (judged && !pairs.contains(left.symbol, right.symbol) ? UNKNOWN : 1);
    }

    private static boolean isChinese(int symbol) {
        return symbol == OTHER || Character.UnicodeScript.of(symbol) == Character.UnicodeScript.HAN;
    }

    private int[] likeliest(List<List<Candidate>> lattice) {
        int[][] from = new int[lattice.size()][];
        double[] weights =
                lattice.getFirst().stream().mapToDouble(Candidate::probability).toArray();
        for (int i = 1; i < lattice.size(); i++) {
            List<Candidate> here = lattice.get(i);
            double[] next = new double[here.size()];
            from[i] = new int[here.size()];
            for (int to = 0; to < here.size(); to++) {
                for (int left = 0; left < weights.length; left++) {
                    double weight = weights[left] * step(lattice.get(i - 1).get(left), here.get(to));
                    if (weight > next[to]) {
                        next[to] = weight;
                        from[i][to] = left;
                    }
                }
            }
            weights = next;
        }
        int[] path = new int[lattice.size()];
        for (int k = 0; k < weights.length; k++) {
            path[path.length - 1] = weights[k] > weights[path[path.length - 1]] ? k : path[path.length - 1];
        }
        for (int i = path.length - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    private double total(List<List<Candidate>> lattice) {
        double[] sums =
                lattice.getFirst().stream().mapToDouble(Candidate::probability).toArray();
        for (int i = 1; i < lattice.size(); i++) {
            double[] next = new double[lattice.get(i).size()];
            for (int to = 0; to < next.length; to++) {
                for (int left = 0; left < sums.length; left++) {
                    next[to] += sums[left]
                            * step(lattice.get(i - 1).get(left), lattice.get(i).get(to));
                }
            }
            sums = next;
        }
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        return total;
    }

    private double weight(List<List<Candidate>> lattice, int[] path) {
        double weight = lattice.getFirst().get(path[0]).probability;
        for (int i = 1; i < path.length; i++) {
            weight *= step(lattice.get(i - 1).get(path[i - 1]), lattice.get(i).get(path[i]));
        }
        return weight;
    }

    private static String text(List<List<Candidate>> lattice, int[] path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.length; i++) {
            text.appendCodePoint(lattice.get(i).get(path[i]).symbol);
        }
        return text.toString();
    }
}
