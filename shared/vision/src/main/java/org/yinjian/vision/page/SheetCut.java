package org.yinjian.vision.page;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.text.TextBox;

/**
 * How a sheet is cut out of a photograph.
 *
 * @param map from the photograph's pixels to the sheet's
 * @param width of the sheet, pixels
 * @param height of the sheet, pixels
 */
record SheetCut(Homography map, int width, int height) {
    /** How far from A4's shape a cut-out sheet may be: foreshortening changes it. */
    static final double FORESHORTENED = 0.12;

    private static final double A4 = Math.sqrt(2);
    /** More of the text than this outside a candidate, and it is no sheet but a shadow or a picture on it. */
    private static final double TEXT_OUTSIDE = 0.04;

    /**
     * The first candidate that holds the text.
     *
     * @param candidates four corners each, clockwise from the upper left
     */
    static Optional<SheetCut> first(List<double[][]> candidates, List<TextBox> text) {
        return candidates.stream()
                .filter(corners -> outside(text, corners) < TEXT_OUTSIDE)
                .findFirst()
                .map(SheetCut::of);
    }

    private static SheetCut of(double[][] c) {
        double width = (distance(c[0], c[1]) + distance(c[3], c[2])) / 2;
        double height = (distance(c[0], c[3]) + distance(c[1], c[2])) / 2;
        if (isA4(width, height, FORESHORTENED)) {
            double side = Math.sqrt(width * height / A4);
            width = width > height ? side * A4 : side;
            height = width > side ? side : side * A4;
        }
        Homography map = Homography.between(c, new double[][] {{0, 0}, {width, 0}, {width, height}, {0, height}});
        return new SheetCut(map, (int) Math.round(width), (int) Math.round(height));
    }

    /** Whether sides are to each other as A4's are, upright or lying, but for a share. */
    static boolean isA4(double width, double height, double tolerance) {
        return Math.abs(Math.max(width, height) / Math.min(width, height) / A4 - 1) < tolerance;
    }

    /** Share of the text (by length) whose ends are not both inside the corners. */
    private static double outside(List<TextBox> text, double[][] corners) {
        double all = 0;
        double outside = 0;
        for (TextBox box : text) {
            Box bounds = box.bounds();
            double length = Math.max(box.width(), box.height());
            boolean inside = within(bounds.x(), bounds.centreY(), corners)
                    && within(bounds.right(), bounds.centreY(), corners)
                    && within(bounds.centreX(), bounds.y(), corners)
                    && within(bounds.centreX(), bounds.bottom(), corners);
            all += length;
            outside += inside ? 0 : length;
        }
        return outside / Math.max(1, all);
    }

    private static boolean within(double x, double y, double[][] corners) {
        for (int i = 0; i < 4; i++) {
            double[] a = corners[i];
            double[] b = corners[(i + 1) % 4];
            if ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
