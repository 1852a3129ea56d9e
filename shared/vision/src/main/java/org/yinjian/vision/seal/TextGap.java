package org.yinjian.vision.seal;

/** Where the arc's text begins and ends: the widest empty piece of the text band, rather below than above. */
final class TextGap {
    private static final double FROM = 0.60;
    private static final double TO = 0.82;
    private static final int LEAST = 12;

    private TextGap() {}

    /** The direction (radians clockwise from the right) at which the band is best cut open. */
    static double middle(InkPlane plane, Rim rim, double tilt, int threshold) {
        boolean[] inked = new boolean[360];
        for (int degree = 0; degree < 360; degree++) {
            inked[degree] = plane.most(rim, Math.toRadians(degree), FROM, TO) >= threshold;
        }
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
        return middle;
    }

    private static int emptyRun(boolean[] inked, int start) {
        int length = 0;
        while (length < 360 && !inked[(start + length) % 360]) {
            length++;
        }
        return length;
    }
}
