package org.yinjian.testkit.capture;

import java.awt.geom.Point2D;
import java.util.List;

/**
 * A folded sheet laid flat again: below each fold it leans a little the other way.
 *
 * @param folds from the top, pixels
 * @param lean sideways for each pixel down
 */
record Kink(List<Double> folds, double lean) implements Placement, Warp.Back {
    @Override
    public Point2D map(double x, double y) {
        return new Point2D.Double(x + shift(y), y);
    }

    @Override
    public double sheetX(double x, double y) {
        return x - shift(y);
    }

    @Override
    public double sheetY(double x, double y) {
        return y;
    }

    private double shift(double y) {
        double shift = 0;
        double way = lean;
        for (double fold : folds) {
            shift += way * Math.max(0, y - fold);
            way = -way * 2;
        }
        return shift;
    }
}
