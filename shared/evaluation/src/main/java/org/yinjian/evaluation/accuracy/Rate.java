package org.yinjian.evaluation.accuracy;

import java.util.Locale;

/**
 * How often something held.
 *
 * @param hits how often it did
 * @param all of how many
 */
public record Rate(long hits, long all) {
    public static final Rate NONE = new Rate(0, 0);
    /** Two-sided 95 %. */
    private static final double Z = 1.96;

    public Rate {
        if (hits < 0 || hits > all) {
            throw new IllegalArgumentException(hits + " of " + all);
        }
    }

    public Rate and(boolean hit) {
        return new Rate(hits + (hit ? 1 : 0), all + 1);
    }

    /** 0 to 1; not a number where there was nothing to count. */
    public double share() {
        return all == 0 ? Double.NaN : (double) hits / all;
    }

    /** The lower end of Wilson's 95 % interval, 0 to 1. */
    public double lower() {
        return all == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** The upper end of Wilson's 95 % interval, 0 to 1. */
    public double upper() {
        return all == 0 ? 1 : Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double half() {
        double p = share();
        return Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all)) / (1 + Z * Z / all);
    }

    @Override
    public String toString() {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %% (%d/%d)", 100 * share(), hits, all);
    }
}
