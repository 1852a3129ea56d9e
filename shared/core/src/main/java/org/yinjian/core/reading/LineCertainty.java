package org.yinjian.core.reading;

/** How likely a line was read without any error, from the recogniser's own probabilities. */
public final class LineCertainty {
    /**
     * The share of its doubt that remains to a line when a second reader agrees. Of 233 lines of numbers and addresses on
     * which both agreed none was wrong (docs/adr/0002), so a smaller share would be defensible.
     */
    private static final double CONFIRMED = 0.3;

    private LineCertainty() {}

    /**
     * The product over the best path's characters of each one's greatest probability, 0 to 1; the line's mean confidence
     * where it has no emissions. The product, not the mean: one doubtful character makes the whole value doubtful. A line
     * that a second reader confirms keeps {@value #CONFIRMED} of its doubt.
     */
    public static double of(Line line) {
        double own = ofOneReader(line);
        return line.confirmed() ? 1 - (1 - own) * CONFIRMED : own;
    }

    private static double ofOneReader(Line line) {
        Emissions emissions = line.emissions();
        if (emissions.steps() == 0) {
            return line.confidence();
        }
        double product = 1;
        double run = 1;
        int last = Emissions.BLANK;
        for (int step = 0; step < emissions.steps(); step++) {
            int best = emissions.size(step) == 0 ? Emissions.BLANK : emissions.symbol(step, 0);
            if (best == last) {
                run = best == Emissions.BLANK ? run : Math.max(run, emissions.probability(step, 0));
                continue;
            }
            product *= last == Emissions.BLANK ? 1 : run;
            run = best == Emissions.BLANK ? 1 : emissions.probability(step, 0);
            last = best;
        }
        return product * (last == Emissions.BLANK ? 1 : run);
    }

    /**
     * The longest beginning of a line's text of which all characters together are at least this certain; the whole text or
     * nothing where the line has no emissions.
     */
    public static String certainPrefix(Line line, double certainty) {
        Emissions emissions = line.emissions();
        if (emissions.steps() == 0) {
            return line.confidence() >= certainty ? line.text() : "";
        }
        StringBuilder prefix = new StringBuilder();
        double product = 1;
        for (int step = 0; step < emissions.steps(); ) {
            int symbol = best(emissions, step);
            double most = 0;
            for (; step < emissions.steps() && best(emissions, step) == symbol; step++) {
                most = Math.max(most, emissions.size(step) == 0 ? 0 : emissions.probability(step, 0));
            }
            product *= symbol == Emissions.BLANK ? 1 : most;
            if (product < certainty) {
                break;
            }
            if (symbol != Emissions.BLANK) {
                prefix.appendCodePoint(symbol);
            }
        }
        return prefix.toString();
    }

    private static int best(Emissions emissions, int step) {
        return emissions.size(step) == 0 ? Emissions.BLANK : emissions.symbol(step, 0);
    }
}
