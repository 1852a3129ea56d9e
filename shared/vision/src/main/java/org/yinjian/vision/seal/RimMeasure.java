package org.yinjian.vision.seal;

/**
 * How much a ring of ink looks like a rim.
 *
 * @param coverage share of the rim's length that is inked, 0 to 1
 * @param outside share of the length of a line just outside the rim that is inked, 0 to 1; text around a false circle
 *     is, paper around a seal is not
 * @param longestRun degrees of the longest unbroken piece of rim
 * @param band share of the text band's area that is inked, 0 to 1
 * @param onPage share of the rim's length that lies on the page, 0 to 1
 */
record RimMeasure(double coverage, double outside, int longestRun, double band, double onPage) {
    /** The coverage of a rim of which nothing is missing but what strokes and pale spots take. */
    static final double WHOLE = 0.85;

    private static final double TOLERANCE = 0.035;
    /** Gaps of so many degrees do not break a run: a rule or a stroke lies over the rim. */
    private static final int BRIDGED = 3;

    static RimMeasure of(InkPlane plane, Rim rim, int threshold) {
        boolean[] inked = new boolean[360];
        int covered = 0;
        int outside = 0;
        int onPage = 0;
        Disc disc = rim.disc();
        double step = 0.7 / rim.radius();
        for (int degree = 0; degree < 360; degree++) {
            Disc.Ray ray = disc.ray(Math.toRadians(degree));
            inked[degree] = plane.most(ray, 1 - TOLERANCE, 1 + TOLERANCE, step) >= threshold;
            covered += inked[degree] ? 1 : 0;
            outside += plane.most(ray, 1.10, 1.16, step) >= threshold ? 1 : 0;
            onPage += plane.covers(ray.x(1), ray.y(1)) ? 1 : 0;
        }
        double band = plane.covered(disc, 0.58, 0.92, threshold);
        return new RimMeasure(covered / 360.0, outside / 360.0, longestRun(inked), band, onPage / 360.0);
    }

    private static int longestRun(boolean[] inked) {
        int longest = 0;
        int run = 0;
        int gap = BRIDGED + 1;
        for (int i = 0; i < 720; i++) {
            if (inked[i % 360]) {
                run += gap <= BRIDGED ? gap + 1 : 1;
                gap = 0;
            } else if (++gap > BRIDGED) {
                run = 0;
            }
            longest = Math.max(longest, run);
        }
        return Math.min(360, longest);
    }

    /** A whole rim on quiet paper, or a good piece of one with nothing around it. */
    boolean isRim() {
        if (band > 0.75 || band < 0.005) {
            return false;
        }
        boolean whole = coverage >= WHOLE && outside <= 0.75 && longestRun >= 90;
        boolean piece = coverage >= 0.35 && outside <= 0.5 * coverage && longestRun >= 60;
        return whole || piece;
    }

    double merit() {
        return coverage - 0.5 * outside + longestRun / 720.0;
    }
}
