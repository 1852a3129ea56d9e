package org.yinjian.testkit.reading;

import org.yinjian.core.reading.InkTrace;
import org.yinjian.testkit.draw.Grain;

/** Traces of one made-up seal's stampings: a rim, a star's blur and a ring of strokes. */
public final class TraceBuilder {
    private static final int SIDE = 128;

    private TraceBuilder() {}

    /** The seal pressed once more; the ink's pores follow from the stamping's number alone. */
    public static InkTrace stamped(long stamping) {
        Grain pores = new Grain(stamping);
        Grain strokes = new Grain(0);
        byte[] levels = new byte[SIDE * SIDE];
        for (int i = 0; i < levels.length; i++) {
            double x = place(i % SIDE);
            double y = place(i / SIDE);
            double kept = 0.75 + 0.25 * pores.at(x, y, 0.06);
            levels[i] = (byte) Math.round(InkTrace.FULL * (isInked(strokes, x, y) ? kept : 0));
        }
        return new InkTrace(SIDE, levels);
    }

    private static double place(int index) {
        return ((index + 0.5) / SIDE * 2 - 1) * InkTrace.REACH;
    }

    private static boolean isInked(Grain strokes, double x, double y) {
        double radius = Math.hypot(x, y);
        double direction = Math.atan2(y, x);
        boolean rim = radius > 0.92 && radius < 1;
        boolean star = radius < 0.2 + 0.12 * Math.cos(5 * direction);
        boolean stroke = radius > 0.55 && radius < 0.82 && strokes.at(x, y, 0.07) > 0;
        return rim || star || stroke;
    }
}
