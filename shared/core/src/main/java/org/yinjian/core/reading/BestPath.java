package org.yinjian.core.reading;

import java.util.ArrayList;
import java.util.List;

/** The recogniser's best free reading of a line, character by character, with the steps that each of them takes. */
public final class BestPath {
    private final List<Slot> slots;

    private BestPath(List<Slot> slots) {
        this.slots = List.copyOf(slots);
    }

    /**
     * One character of the path.
     *
     * @param symbol its code point
     * @param probability the greatest of its steps, 0 to 1
     * @param from its first step
     * @param to behind its last step
     */
    public record Slot(int symbol, double probability, int from, int to) {}

    /** Takes the likeliest symbol of each step, runs of one symbol as one, blanks away (CTC's greedy decoding). */
    public static BestPath of(Emissions emissions) {
        List<Slot> slots = new ArrayList<>();
        for (int step = 0; step < emissions.steps(); ) {
            int from = step;
            int symbol = best(emissions, step);
            double most = 0;
            for (; step < emissions.steps() && best(emissions, step) == symbol; step++) {
                most = Math.max(most, emissions.size(step) == 0 ? 0 : emissions.probability(step, 0));
            }
            if (symbol != Emissions.BLANK) {
                slots.add(new Slot(symbol, most, from, step));
            }
        }
        return new BestPath(slots);
    }

    private static int best(Emissions emissions, int step) {
        return emissions.size(step) == 0 ? Emissions.BLANK : emissions.symbol(step, 0);
    }

    public List<Slot> slots() {
        return slots;
    }

    /** The characters in their order. */
    public String text() {
        StringBuilder text = new StringBuilder();
        slots.forEach(slot -> text.appendCodePoint(slot.symbol()));
        return text.toString();
    }
}
