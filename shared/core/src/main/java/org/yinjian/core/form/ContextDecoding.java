package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.core.reading.BestPath;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.LineCertainty;
import org.yinjian.core.text.CharacterPairs;

/**
 * Decodes a line by what usually stands in its field: where the recogniser wavers between 后勃 and 后勤, a name of a unit
 * means 后勤. A clear character is never overruled.
 *
 * <p>The best path's characters are the slots of a lattice, each slot's candidates what the recogniser listed there, or
 * nothing where it may have taken a speck for a character. A candidate that makes an unknown pair with its neighbour
 * counts {@value #UNKNOWN} of one that makes a known pair, one that makes a pair of everyday words {@value #USUAL}. The
 * best sequence is Viterbi's, its certainty its share of all sequences (forward sums).
 */
public final class ContextDecoding {
    /** How much rarer an unknown pair of Chinese characters is in a name than a known one. */
    private static final double UNKNOWN = 0.02;
    /** How much rarer a pair of everyday words is in a name than one of known names. */
    private static final double USUAL = 0.3;
    /** How rarely a character is read where none stands. */
    private static final double SPECK = 0.05;
    /** From here on a character is clear. */
    private static final double CLEAR = 0.95;
    /** A text that differs from the best free reading is believed less by this share of its doubt, and never wholly. */
    private static final double CHANGED = 0.97;

    private static final double LEAST = 0.005;
    private static final double OTHER_LEAST = 1e-4;
    /** Stands for every character that the recogniser did not list. */
    private static final int OTHER = -1;
    /** Before the first character. */
    private static final int BEGIN = -2;

    private final CharacterPairs known;
    private final CharacterPairs usual;

    /**
     * @param known pairs of what stands in the field
     * @param usual pairs of everyday words, where those may stand in it
     */
    public ContextDecoding(CharacterPairs known, CharacterPairs usual) {
        this.known = known;
        this.usual = usual;
    }

    /** @param certainty probability that the whole text is right, 0 to 1 */
    public record Text(String value, double certainty) {}

    /** What a line most probably says; as it was read where it bears no emissions, or nothing is known. */
    public Text decode(Line line) {
        BestPath path = BestPath.of(line.emissions());
        boolean spelled = path.text().equals(line.text());
        boolean ignorant = known.isEmpty() && usual.isEmpty();
        if (ignorant || path.slots().isEmpty() || !spelled) {
            return new Text(line.text(), LineCertainty.of(line));
        }
        List<List<Candidate>> lattice = path.slots().stream()
                .map(slot -> candidates(line.emissions(), slot))
                .toList();
        List<Way> ways = ways(lattice);
        double total = ways.stream().mapToDouble(Way::sum).sum();
        Way best = ways.stream().max(Comparator.comparingDouble(Way::weight)).orElse(Way.START);
        Way free = Way.START;
        for (List<Candidate> candidates : lattice) {
            free = free.with(candidates.getFirst(), factor(free.last, candidates.getFirst()));
        }
        Way chosen = overrules(best, path.slots()) ? free : best;
        String value = chosen.text();
        double certainty = Math.min(1, chosen.weight / total);
        return new Text(value, value.equals(line.text()) ? certainty : CHANGED * certainty);
    }

    /** @param symbol a code point, {@link Emissions#BLANK} for nothing, or {@link #OTHER} */
    private record Candidate(int symbol, double probability) {}

    /**
     * What a line may say up to a slot.
     *
     * @param last the last character
     * @param weight of the likeliest sequence that ends so
     * @param sum of the weights of all that do
     */
    private record Way(int last, double weight, double sum, List<Candidate> chosen) {
        private static final Way START = new Way(BEGIN, 1, 1, List.of());

        Way with(Candidate next, double factor) {
            List<Candidate> longer = new ArrayList<>(chosen);
            longer.add(next);
            double more = factor * next.probability;
            return new Way(next.symbol == Emissions.BLANK ? last : next.symbol, weight * more, sum * more, longer);
        }

        Way or(Way other) {
            Way likelier = other.weight > weight ? other : this;
            return new Way(last, likelier.weight, sum + other.sum, likelier.chosen);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            chosen.stream()
                    .filter(candidate -> candidate.symbol > Emissions.BLANK)
                    .forEach(candidate -> text.appendCodePoint(candidate.symbol));
            return text.toString();
        }
    }

    private List<Way> ways(List<List<Candidate>> lattice) {
        Map<Integer, Way> ways = Map.of(BEGIN, Way.START);
        for (List<Candidate> candidates : lattice) {
            Map<Integer, Way> longer = new HashMap<>();
            for (Way way : ways.values()) {
                for (Candidate candidate : candidates) {
                    Way next = way.with(candidate, factor(way.last, candidate));
                    longer.merge(next.last, next, Way::or);
                }
            }
            ways = longer;
        }
        return List.copyOf(ways.values());
    }

    private double factor(int left, Candidate right) {
        if (right.symbol == Emissions.BLANK) {
            return SPECK;
        }
        boolean judged = isChinese(left) && isChinese(right.symbol);
        return !judged || known.contains(left, right.symbol) ? 1 : usual.contains(left, right.symbol) ? USUAL : UNKNOWN;
    }

    private static boolean isChinese(int symbol) {
        return symbol == OTHER || (symbol > 0 && Character.UnicodeScript.of(symbol) == Character.UnicodeScript.HAN);
    }

    /** Whether a sequence leaves a clear character, or takes one that nobody listed. */
    private static boolean overrules(Way way, List<BestPath.Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            int symbol = way.chosen.get(i).symbol;
            boolean changed = symbol != slots.get(i).symbol();
            if (symbol == OTHER || (changed && slots.get(i).probability() >= CLEAR)) {
                return true;
            }
        }
        return false;
    }

    /** The slot's own character first. */
    private static List<Candidate> candidates(Emissions emissions, BestPath.Slot slot) {
        Map<Integer, Double> most = new LinkedHashMap<>();
        most.put(slot.symbol(), slot.probability());
        double blank = 1;
        for (int step = slot.from(); step < slot.to(); step++) {
            blank = Math.min(blank, emissions.of(step, Emissions.BLANK));
            for (int rank = 0; rank < emissions.size(step); rank++) {
                int symbol = emissions.symbol(step, rank);
                double probability = emissions.probability(step, rank);
                if (symbol != Emissions.BLANK && probability >= LEAST) {
                    most.merge(symbol, probability, Math::max);
                }
            }
        }
        if (blank >= LEAST) {
            most.put(Emissions.BLANK, blank);
        }
        double sum = most.values().stream().mapToDouble(Double::doubleValue).sum();
        double scale = Math.max(1, sum);
        List<Candidate> candidates = new ArrayList<>();
        most.forEach((symbol, probability) -> candidates.add(new Candidate(symbol, probability / scale)));
        candidates.add(new Candidate(OTHER, Math.max(OTHER_LEAST, 1 - sum)));
        return candidates;
    }
}
