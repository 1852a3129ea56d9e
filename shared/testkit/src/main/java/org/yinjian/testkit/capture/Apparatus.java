package org.yinjian.testkit.capture;

import org.yinjian.testkit.draw.Dice;

/** What turns sheets into pictures in one family of samples: scanners, a copier and a telephone. */
public interface Apparatus {
    /** A clean scan. */
    Shot scan(Shot sheet, Dice dice);

    /** From a dirty or poor device. */
    Shot noisy(Shot sheet, Dice dice);

    /** Laid on askew by some degrees, clockwise. */
    Shot skewed(Shot sheet, double degrees, Dice dice);

    /** Without colour. */
    Shot copied(Shot sheet, Dice dice);

    /** Folded before it was scanned. */
    Shot folded(Shot sheet, Dice dice);

    /**
     * Photographed on a table.
     *
     * @param shadow whether somebody stands in the light
     * @param longSide of the picture, in pixels
     */
    Shot photograph(Shot sheet, boolean shadow, int longSide, Dice dice);
}
