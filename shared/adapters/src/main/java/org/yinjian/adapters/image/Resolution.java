package org.yinjian.adapters.image;

import java.util.Optional;

/** Tells a resolution that can be a sheet's from a default that a program wrote. */
public final class Resolution {
    private static final int LEAST = 50;
    private static final int MOST = 1200;
    /** From a business card's short side to the long side of A3 with a margin. */
    private static final double SMALLEST_SHEET_INCHES = 2.0;

    private static final double LARGEST_SHEET_INCHES = 17.5;

    private Resolution() {}

    /** The resolution where it is 50 to 1200 and makes the picture's long side that of a sheet up to A3. */
    public static Optional<Integer> plausible(double dpi, int longSidePixels) {
        double inches = longSidePixels / dpi;
        boolean sheet = inches >= SMALLEST_SHEET_INCHES && inches <= LARGEST_SHEET_INCHES;
        return dpi >= LEAST && dpi <= MOST && sheet ? Optional.of((int) Math.round(dpi)) : Optional.empty();
    }
}
