package org.yinjian.vision.seal;

import java.util.List;

/**
 * Where a seal's name runs.
 *
 * @param gap between its end and its beginning
 * @param tilt radians clockwise by which the seal is turned
 * @param under the lines under the star; their ends may reach into the name's band and are no part of it
 */
record Arc(TextGap gap, double tilt, List<InnerLines.Place> under) {
    Arc {
        under = List.copyOf(under);
    }

    /** Whether a point belongs to a line under the star. */
    boolean isUnder(double direction, double share) {
        double right = share * Math.cos(direction - tilt);
        double down = share * Math.sin(direction - tilt);
        return under.stream().anyMatch(place -> place.covers(right, down));
    }
}
