package org.yinjian.testkit.capture;

import java.awt.geom.Point2D;

/**
 * A sheet that does not lie flat: its middle is seen lifted upwards.
 *
 * @param width of the sheet, pixels
 * @param lift by how many pixels the middle is moved; may be negative
 */
record Curl(double width, double lift) implements Placement {
    @Override
    public Point2D map(double x, double y) {
        return new Point2D.Double(x, y - lift(x));
    }

    double lift(double x) {
        return lift * Math.sin(Math.PI * Math.clamp(x / width, 0.0, 1.0));
    }
}
