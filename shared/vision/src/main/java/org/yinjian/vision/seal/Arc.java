package org.yinjian.vision.seal;

import java.util.List;
import java.util.function.DoublePredicate;

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

    /** Which places in a direction, as shares of the radius, belong to a line under the star. */
    DoublePredicate under(double direction) {
        double right = Math.cos(direction - tilt);
        double down = Math.sin(direction - tilt);
        return share -> under.stream().anyMatch(place -> place.covers(share * right, share * down));
    }
}
