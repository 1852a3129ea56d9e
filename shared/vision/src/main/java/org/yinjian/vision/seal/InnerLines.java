package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines under a seal's star by the rows of ink between star and text band. */
final class InnerLines {
    private static final double FROM = 0.30;
    private static final double TO = 0.74;
    private static final double STEP = 0.01;
    private static final double LEAST_HEIGHT = 0.09;
    private static final double LEAST_WIDTH = 0.25;

    private InnerLines() {}

    /** Where a line stands, as shares of the radius: half its width, upper and lower edge below the middle. */
    record Place(double across, double from, double to) {}

    static List<Place> of(InkPlane plane, Rim rim, double tilt, int threshold) {
        List<Place> places = new ArrayList<>();
        double top = Double.NaN;
        double widest = 0;
        for (double v = FROM; v <= TO + STEP; v += STEP) {
            double width = v > TO ? 0 : inkWidth(plane, rim, tilt, v, threshold);
            if (width >= LEAST_WIDTH) {
                top = Double.isNaN(top) ? v : top;
                widest = Math.max(widest, width);
            } else if (!Double.isNaN(top)) {
                if (v - top >= LEAST_HEIGHT) {
                    places.add(new Place(Math.min(0.75, widest + 0.08), top - 0.04, v + 0.03));
                }
                top = Double.NaN;
                widest = 0;
            }
        }
        return places;
    }

    /** How far from the middle the row's ink reaches on both sides, within the text band's inside. */
    private static double inkWidth(InkPlane plane, Rim rim, double tilt, double v, int threshold) {
        double limit = Math.sqrt(Math.max(0, 0.72 * 0.72 - v * v));
        double reach = 0;
        int inked = 0;
        int all = 0;
        for (double u = -limit; u <= limit; u += 0.01) {
            double direction = Math.atan2(v, u) + tilt;
            double share = Math.hypot(u, v);
            all++;
            if (plane.at(rim.atX(direction, share), rim.atY(direction, share)) >= threshold) {
                inked++;
                reach = Math.max(reach, Math.abs(u));
            }
        }
        return inked < 0.12 * all ? 0 : reach;
    }
}
