package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines under a seal's star by the rows of ink between star and text band. */
final class InnerLines {
    private static final double FROM = 0.30;
    private static final double TO = 0.74;
    private static final double STEP = 0.01;
    private static final double LEAST_HEIGHT = 0.09;
    private static final double LEAST_WIDTH = 0.22;
    private static final double LEAST_SHARE = 0.10;
    private static final double INSIDE = 0.66;
    private static final float DARK = 70;

    private InnerLines() {}

    /** Where a line stands, as shares of the radius: half its width, upper and lower edge below the middle. */
    record Place(double across, double from, double to) {}

    static List<Place> of(SealUnwrapping seal, double tilt) {
        List<Place> places = new ArrayList<>();
        double top = Double.NaN;
        double widest = 0;
        for (double v = FROM; v <= TO + STEP; v += STEP) {
            double width = v > TO ? 0 : inkWidth(seal, tilt, v);
            if (width >= LEAST_WIDTH) {
                top = Double.isNaN(top) ? v : top;
                widest = Math.max(widest, width);
            } else if (!Double.isNaN(top)) {
                if (v - top >= LEAST_HEIGHT) {
                    places.add(new Place(Math.min(0.75, widest + 0.10), top - 0.04, v + 0.03));
                }
                top = Double.NaN;
                widest = 0;
            }
        }
        return places;
    }

    /** How far from the middle the row's ink reaches, within the text band's inside; 0 where there is next to none. */
    private static double inkWidth(SealUnwrapping seal, double tilt, double v) {
        double limit = Math.sqrt(Math.max(0, INSIDE * INSIDE - v * v));
        double reach = 0;
        int inked = 0;
        int all = 0;
        for (double u = -limit; u <= limit; u += STEP) {
            all++;
            if (seal.darkness(u, v, tilt) >= DARK) {
                inked++;
                reach = Math.max(reach, Math.abs(u));
            }
        }
        return inked < LEAST_SHARE * all ? 0 : reach;
    }
}
