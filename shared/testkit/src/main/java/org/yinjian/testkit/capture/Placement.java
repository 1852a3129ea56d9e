package org.yinjian.testkit.capture;

import java.awt.geom.Point2D;

/** Where the places of a sheet are seen in a picture of it. */
public interface Placement {
    /** From the sheet's pixels to the picture's. */
    Point2D map(double x, double y);

    /** This map, then another. */
    default Placement then(Placement next) {
        return (x, y) -> {
            Point2D place = map(x, y);
            return next.map(place.getX(), place.getY());
        };
    }
}
