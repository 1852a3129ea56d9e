package org.yinjian.core.reading;

import java.util.List;

/**
 * A straight line inside a seal's rim.
 *
 * @param read its surest reading; without text where ink was seen and nothing was read
 * @param others what further readings of it held possible
 */
public record InnerLine(Line read, List<Emissions> others) {
    public InnerLine {
        others = List.copyOf(others);
    }

    /** One that was read once. */
    public static InnerLine once(Line read) {
        return new InnerLine(read, List.of());
    }

    public String text() {
        return read.text();
    }

    public double confidence() {
        return read.confidence();
    }

    /** How often it was read. */
    public int readings() {
        return 1 + others.size();
    }

    /** What one of its readings held possible; the surest is 0. */
    public Emissions reading(int number) {
        return number == 0 ? read.emissions() : others.get(number - 1);
    }
}
