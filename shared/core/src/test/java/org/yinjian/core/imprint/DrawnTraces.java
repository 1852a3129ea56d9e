package org.yinjian.core.imprint;

import org.yinjian.core.reading.InkTrace;

/** Traces of a made-up seal: a rim, a star, and characters whose strokes follow from the design's number. */
final class DrawnTraces {
    private static final int SIDE = 128;

    private DrawnTraces() {}

    /** The seal of a design, pressed once: the ink's pores follow from the stamping's number. */
    static InkTrace stamped(long design, long stamping) {
        return laid(design, stamping, 0, 0, 0.5);
    }

    /** A picture of that stamping, turned by some degrees and shifted by a share of the radius; each pixel sees a point. */
    static InkTrace laid(long design, long stamping, double degrees, double right, double loss) {
        return laid(design, stamping, degrees, right, loss, 1);
    }

    /** The same as a scanner sees it: a pixel shows the mean of its parts, so that no edge jumps with a shift. */
    static InkTrace scanned(long design, long stamping, double degrees, double right, double loss) {
        return laid(design, stamping, degrees, right, loss, 3);
    }

    private static InkTrace laid(long design, long stamping, double degrees, double right, double loss, int parts) {
        byte[] levels = new byte[SIDE * SIDE];
        double turn = Math.toRadians(degrees);
        for (int i = 0; i < levels.length; i++) {
            double ink = 0;
            for (double across = 0.5 / parts; across < 1; across += 1.0 / parts) {
                for (double down = 0.5 / parts; down < 1; down += 1.0 / parts) {
                    double x = place(i % SIDE + across) - right;
                    double y = place(row(i) + down);
                    double u = x * Math.cos(turn) + y * Math.sin(turn);
                    double v = y * Math.cos(turn) - x * Math.sin(turn);
                    ink += isInked(design, u, v) ? 1 - loss * noise(stamping, u * 20, v * 20) : 0;
                }
            }
            levels[i] = (byte) Math.round(InkTrace.FULL * ink / (parts * parts));
        }
        return new InkTrace(SIDE, levels);
    }

    private static int row(int index) {
        return index / SIDE;
    }

    private static double place(double across) {
        return (across / SIDE * 2 - 1) * InkTrace.REACH;
    }

    private static boolean isInked(long design, double u, double v) {
        double radius = Math.hypot(u, v);
        double direction = Math.atan2(v, u);
        if (radius > 0.9 || radius < 0.2 + 0.12 * Math.cos(5 * direction)) {
            return radius < 1;
        }
        boolean band = radius > 0.55 && radius < 0.82;
        return band && noise(design, direction * 8, radius * 14) > 0.55;
    }

    /** Smooth noise, 0 to 1. */
    private static double noise(long seed, double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double fx = x - column;
        double fy = y - row;
        double top = at(seed, column, row) * (1 - fx) + at(seed, column + 1, row) * fx;
        double bottom = at(seed, column, row + 1) * (1 - fx) + at(seed, column + 1, row + 1) * fx;
        return top * (1 - fy) + bottom * fy;
    }

    private static double at(long seed, int column, int row) {
        long hash = seed * 0x9E3779B97F4A7C15L + column * 0xC2B2AE3D27D4EB4FL + row * 0x165667B19E3779F9L;
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return ((hash ^ (hash >>> 31)) >>> 11) / (double) (1L << 53);
    }
}
