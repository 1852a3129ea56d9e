package org.yinjian.testkit.capture;

import org.yinjian.testkit.draw.Grain;

/**
 * The grain of a sensor: one whole number for each pixel, evenly spread. Rows are cut at random places from one table,
 * which is many times faster than making each pixel's own.
 */
final class Speckle {
    private static final int SIZE = 1 << 16;

    private final Grain grain;
    private final byte[] table = new byte[SIZE];

    /** Grain from {@code -amplitude} to {@code amplitude}, at most 127. */
    Speckle(long seed, double amplitude) {
        grain = new Grain(seed);
        for (int i = 0; i < SIZE; i++) {
            table[i] = (byte) Math.rint(grain.at(i, -1) * amplitude);
        }
    }

    /** Where a row begins in the table; to be asked once for each row. */
    int row(int y) {
        return (int) ((grain.at(-1, y) + 1) * (SIZE / 2));
    }

    /** The grain at a pixel of the row that begins at {@code row}. */
    int at(int row, int x) {
        return table[(row + x) & (SIZE - 1)];
    }
}
