package org.yinjian.core.reading;

import java.util.Arrays;

/**
 * A small picture of an imprint's ink, by which two imprints can be told apart or found equal when the page is long gone:
 * a square of {@link #side()} points a side around the rim, {@value #REACH} of its radius to each side of the centre, as
 * the page shows it (not turned), each point 0 (paper) to {@value #DARKEST}, {@value #FULL} being the imprint's own full
 * ink; {@value #HIDDEN} where print hides it.
 */
public final class InkTrace {
    public static final double REACH = 1.06;
    public static final int DARKEST = 62;

    /** Where black print hides the ink. */
    public static final int HIDDEN = 63;

    public static final int FULL = 48;
    private static final int SMALLEST = 16;
    private static final int LARGEST = 256;

    private final int side;
    private final byte[] levels;

    /** @param levels row by row, 0 to {@value #HIDDEN}; copied */
    public InkTrace(int side, byte[] levels) {
        if (side < SMALLEST || side > LARGEST || levels.length != side * side) {
            throw new IllegalArgumentException(
                    "a trace of " + side + " points a side (16 to 256) with " + levels.length + " levels");
        }
        for (byte level : levels) {
            if (level < 0 || level > HIDDEN) {
                throw new IllegalArgumentException("a level outside 0.." + HIDDEN + ": " + level);
            }
        }
        this.side = side;
        this.levels = levels.clone();
    }

    public int side() {
        return side;
    }

    /** Row by row. */
    public byte[] levels() {
        return levels.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InkTrace that && side == that.side && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return "InkTrace[" + side + " points a side]";
    }
}
