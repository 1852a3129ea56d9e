package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Four corners in a picture.
 *
 * @param corners x and y in pixels: top left (the least sum of both), then clockwise; not copied, nobody writes to them
 */
@SuppressWarnings("ArrayRecordComponent")
record Quadrilateral(double[][] corners) {
    /** The cosine of 65 and of 115 degrees. */
    private static final double MOST_COSINE = 0.42;

    /** Of four corners in any order. */
    static Quadrilateral of(double[][] corners) {
        double x = Arrays.stream(corners)
                .mapToDouble(corner -> corner[0])
                .average()
                .orElseThrow();
        double y = Arrays.stream(corners)
                .mapToDouble(corner -> corner[1])
                .average()
                .orElseThrow();
        List<double[]> clockwise = new ArrayList<>(List.of(corners));
        clockwise.sort(Comparator.comparingDouble(corner -> Math.atan2(corner[1] - y, corner[0] - x)));
        double[] topLeft = Collections.min(clockwise, Comparator.comparingDouble(corner -> corner[0] + corner[1]));
        Collections.rotate(clockwise, -clockwise.indexOf(topLeft));
        return new Quadrilateral(clockwise.toArray(new double[0][]));
    }

    /** Square pixels. */
    double area() {
        double twice = 0;
        for (int i = 0; i < 4; i++) {
            double[] a = corners[i];
            double[] b = corners[(i + 1) % 4];
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(twice) / 2;
    }

    /** The same in a picture that is larger by a factor; pixels count from their middle. */
    Quadrilateral scaled(double factor) {
        return new Quadrilateral(Arrays.stream(corners)
                .map(corner -> new double[] {(corner[0] + 0.5) * factor, (corner[1] + 0.5) * factor})
                .toArray(double[][]::new));
    }

    /** Whether its corners have between 65 and 115 degrees. */
    boolean isNearlyARectangle() {
        for (int i = 0; i < 4; i++) {
            double[] corner = corners[i];
            double[] before = corners[(i + 3) % 4];
            double[] behind = corners[(i + 1) % 4];
            double ux = before[0] - corner[0];
            double uy = before[1] - corner[1];
            double vx = behind[0] - corner[0];
            double vy = behind[1] - corner[1];
            double cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
            if (!(Math.abs(cosine) < MOST_COSINE)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How alike it is to what an outline encloses: the area of both by that of either, 0 to 1.
     *
     * @param picture the size of the picture in which both lie
     */
    double likeness(Mat outline, Size picture) {
        Mat enclosed = new Mat(picture, opencv_core.CV_8UC1, Scalar.all(0));
        Point here = new Point(0, 0);
        opencv_imgproc.drawContours(
                enclosed, new MatVector(outline), 0, Scalar.all(255), opencv_imgproc.FILLED, 8, new Mat(), 0, here);
        Mat own = new Mat(picture, opencv_core.CV_8UC1, Scalar.all(0));
        opencv_imgproc.fillConvexPoly(own, polygon(), Scalar.all(255));
        Mat both = new Mat();
        opencv_core.bitwise_and(enclosed, own, both);
        Mat either = new Mat();
        opencv_core.bitwise_or(enclosed, own, either);
        return (double) opencv_core.countNonZero(both) / Math.max(1, opencv_core.countNonZero(either));
    }

    private Mat polygon() {
        Mat polygon = new Mat(4, 1, opencv_core.CV_32SC2);
        try (IntIndexer at = polygon.createIndexer()) {
            for (int i = 0; i < 4; i++) {
                at.put(i, 0, 0, (int) Math.round(corners[i][0]));
                at.put(i, 0, 1, (int) Math.round(corners[i][1]));
            }
        }
        return polygon;
    }
}
