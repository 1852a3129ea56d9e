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
        return line.emissions().steps() == 0
                ? line.confidence()
                : BestPath.of(line.emissions()).slots().stream()
                        .mapToDouble(BestPath.Slot::probability)
                        .reduce(1, (a, b) -> a * b);
    }

    /**
     * The longest beginning of a line's text of which all characters together are at least this certain; the whole text or
     * nothing where the line has no emissions.
     */
    public static String certainPrefix(Line line, double certainty) {
        if (line.emissions().steps() == 0) {
            return line.confidence() >= certainty ? line.text() : "";
        }
        StringBuilder prefix = new StringBuilder();
        double product = 1;
        for (BestPath.Slot slot : BestPath.of(line.emissions()).slots()) {
            product *= slot.probability();
            if (product < certainty) {
                break;
            }
            prefix.appendCodePoint(slot.symbol());
        }
        return prefix.toString();
    }
}
