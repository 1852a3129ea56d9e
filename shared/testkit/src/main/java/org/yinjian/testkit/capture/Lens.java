package org.yinjian.testkit.capture;

import java.awt.geom.Point2D;

/**
 * A lens that bends straight lines: a place at a radius r from the picture's centre (1 at half the long side) comes from
 * the radius r (1 + k r²), the first term of Brown's model (1966).
 */
final class Lens implements Placement {
    private final double centreX;
    private final double centreY;
    private final double unit;
    private final double k;

    /** @param k above 0 for a barrel, below 0 for a cushion; up to a tenth */
    Lens(int width, int height, double k) {
        centreX = width / 2.0;
        centreY = height / 2.0;
        unit = Math.max(width, height) / 2.0;
        this.k = k;
    }

    /** How much farther from the centre than a place of the bent picture the place lies that is seen there. */
    double stretch(double x, double y) {
        double u = (x - centreX) / unit;
        double v = (y - centreY) / unit;
        return 1 + k * (u * u + v * v);
    }

    double straightX(double x, double stretch) {
        return centreX + (x - centreX) * stretch;
    }

    double straightY(double y, double stretch) {
        return centreY + (y - centreY) * stretch;
    }

    /** From the straight picture to the bent one, by repeated substitution. */
    @Override
    public Point2D map(double x, double y) {
        double bentX = x;
        double bentY = y;
        for (int i = 0; i < 12; i++) {
            double stretch = stretch(bentX, bentY);
            bentX = centreX + (x - centreX) / stretch;
            bentY = centreY + (y - centreY) / stretch;
        }
        return new Point2D.Double(bentX, bentY);
    }
}
