package org.yinjian.vision.seal;

/**
 * Where the arc's text begins and ends: the widest empty piece of the text band, rather below than above.
 *
 * @param middle its direction, radians clockwise from the right
 * @param empty how much of the circle about it bears no ink at all, not even a trace, radians
 */
record TextGap(double middle, double empty) {
    private static final double FROM = 0.60;
    private static final double TO = 0.82;
    private static final int LEAST = 12;

    static TextGap of(InkPlane plane, Rim rim, double tilt, int threshold) {
        boolean[] inked = inked(plane, rim, threshold);
        double down = Math.PI / 2 + tilt;
        double best = 0;
        double middle = down;
        for (int start = 0; start < 360; start++) {
            int length = inked[(start + 359) % 360] ? emptyRun(inked, start) : 0;
            double direction = Math.toRadians(start + length / 2.0);
            double weight = length * (1 + 0.6 * Math.cos(direction - down));
            if (length >= LEAST && weight > best) {
                best = weight;
                middle = direction;
            }
        }
        return new TextGap(middle, traceless(inked(plane, rim, threshold / 2), middle));
    }

    private static boolean[] inked(InkPlane plane, Rim rim, int threshold) {
        boolean[] inked = new boolean[360];
        for (int degree = 0; degree < 360; degree++) {
            inked[degree] = plane.most(rim, Math.toRadians(degree), FROM, TO) >= threshold;
        }
        return inked;
    }

    private static int emptyRun(boolean[] inked, int start) {
        int length = 0;
        while (length < 360 && !inked[(start + length) % 360]) {
            length++;
        }
        return length;
    }

    /** Twice the way from the middle to the nearer trace of ink. */
    private static double traceless(boolean[] traces, double middle) {
        int degree = Math.floorMod(Math.round(Math.toDegrees(middle)), 360);
        int reach = 0;
        while (reach < 180 && !traces[(degree + reach) % 360] && !traces[(degree - reach + 360) % 360]) {
            reach++;
        }
        return Math.toRadians(2.0 * reach);
    }
}
