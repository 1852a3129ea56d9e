package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.vision.pixel.Channels;

/**
 * Finds the sheet of paper in a photograph: a quadrilateral that differs from what surrounds it. Several views of the
 * picture (its darkest channel, its lack of colour, its distance from the border's colour) are split in two by Otsu's
 * threshold; those whose
 * largest part is like a quadrilateral are candidates. A shadow's edge can look like one: whoever uses a candidate sees
 * to it that no text stands outside.
 */
final class SheetFinder {
    private static final int SMALL = 512;
    private static final double LEAST_AREA = 0.25;
    /** A sheet that fills the picture needs no cutting out. */
    private static final double MOST_AREA = 0.965;

    private static final double LEAST_LIKENESS = 0.95;

    private SheetFinder() {}

    /** Candidates, each by its corners in the picture's pixels (top left, then clockwise), the largest first. */
    static List<double[][]> find(Mat picture) {
        try (PointerScope _ = new PointerScope()) {
            double scale = Math.min(1, (double) SMALL / Math.max(picture.cols(), picture.rows()));
            Mat small = new Mat();
            opencv_imgproc.resize(picture, small, new Size(), scale, scale, opencv_imgproc.INTER_AREA);
            opencv_imgproc.GaussianBlur(small, small, new Size(5, 5), 0);
            return views(small).stream()
                    .map(SheetFinder::candidate)
                    .filter(candidate -> candidate != null && candidate.likeness > LEAST_LIKENESS)
                    .sorted(Comparator.comparingDouble(candidate -> -area(candidate.corners)))
                    .map(candidate -> scaled(candidate.corners, 1 / scale))
                    .toList();
        }
    }

    private static double area(double[][] corners) {
        double twice = 0;
        for (int i = 0; i < 4; i++) {
            double[] a = corners[i];
            double[] b = corners[(i + 1) % 4];
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(twice) / 2;
    }

    private static final class Candidate {
        private final double likeness;
        private final double[][] corners;

        private Candidate(double likeness, double[][] corners) {
            this.likeness = likeness;
            this.corners = corners;
        }
    }

    private static double[][] scaled(double[][] corners, double factor) {
        double[][] scaled = new double[corners.length][];
        for (int i = 0; i < corners.length; i++) {
            scaled[i] = new double[] {(corners[i][0] + 0.5) * factor, (corners[i][1] + 0.5) * factor};
        }
        return scaled;
    }

    private static List<Mat> views(Mat small) {
        Mat hsv = new Mat();
        opencv_imgproc.cvtColor(small, hsv, opencv_imgproc.COLOR_BGR2HSV);
        MatVector hueSaturationValue = new MatVector();
        opencv_core.split(hsv, hueSaturationValue);
        Mat pale = new Mat();
        opencv_core.bitwise_not(hueSaturationValue.get(1), pale);
        return List.of(Channels.least(small), pale, hueSaturationValue.get(2), fromBorder(small));
    }

    /** How far each pixel's colour is from the middle colour of the picture's border. */
    private static Mat fromBorder(Mat small) {
        Mat lab = new Mat();
        opencv_imgproc.cvtColor(small, lab, opencv_imgproc.COLOR_BGR2Lab);
        int strip = Math.max(2, Math.min(small.cols(), small.rows()) / 40);
        Mat border = new Mat(small.rows(), small.cols(), opencv_core.CV_8UC1, Scalar.all(255));
        border.apply(new Rect(strip, strip, small.cols() - 2 * strip, small.rows() - 2 * strip))
                .put(Scalar.all(0));
        Scalar middle = opencv_core.mean(lab, border);
        Mat distance = new Mat();
        opencv_core.absdiff(lab, new Mat(small.rows(), small.cols(), lab.type(), middle), distance);
        MatVector parts = new MatVector();
        opencv_core.split(distance, parts);
        Mat sum = new Mat();
        opencv_core.add(parts.get(1), parts.get(2), sum);
        opencv_core.add(sum, parts.get(0), sum);
        return sum;
    }

    private static @org.jspecify.annotations.Nullable Candidate candidate(Mat view) {
        Mat bright = new Mat();
        opencv_imgproc.threshold(view, bright, 0, 255, opencv_imgproc.THRESH_BINARY | opencv_imgproc.THRESH_OTSU);
        Mat kernel = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(9, 9));
        opencv_imgproc.morphologyEx(bright, bright, opencv_imgproc.MORPH_OPEN, kernel);
        MatVector contours = new MatVector();
        opencv_imgproc.findContours(bright, contours, opencv_imgproc.RETR_EXTERNAL, opencv_imgproc.CHAIN_APPROX_NONE);
        double largest = 0;
        Mat outline = null;
        for (long i = 0; i < contours.size(); i++) {
            double area = opencv_imgproc.contourArea(contours.get(i));
            if (area > largest) {
                largest = area;
                outline = contours.get(i);
            }
        }
        double share = largest / ((double) view.cols() * view.rows());
        return outline == null || share < LEAST_AREA || share > MOST_AREA ? null : quadrilateral(outline, view);
    }

    private static @org.jspecify.annotations.Nullable Candidate quadrilateral(Mat outline, Mat view) {
        Mat hull = new Mat();
        opencv_imgproc.convexHull(outline, hull);
        double length = opencv_imgproc.arcLength(hull, true);
        for (double tolerance = 0.01; tolerance < 0.08; tolerance += 0.005) {
            Mat few = new Mat();
            opencv_imgproc.approxPolyDP(hull, few, tolerance * length, true);
            if (few.rows() == 4) {
                double[][] corners = new SheetSides(points(outline)).refine(ordered(points(few)));
                return isSheet(corners) ? new Candidate(likeness(outline, corners, view), corners) : null;
            }
        }
        return null;
    }

    private static double[][] points(Mat contour) {
        double[][] points = new double[contour.rows()][2];
        try (IntIndexer at = contour.createIndexer()) {
            for (int i = 0; i < points.length; i++) {
                points[i][0] = at.get(i, 0, 0);
                points[i][1] = at.get(i, 0, 1);
            }
        }
        return points;
    }

    /** Top left first (least x + y), then clockwise. */
    private static double[][] ordered(double[][] corners) {
        double cx = 0;
        double cy = 0;
        for (double[] corner : corners) {
            cx += corner[0] / 4;
            cy += corner[1] / 4;
        }
        final double x = cx;
        final double y = cy;
        List<double[]> sorted = new ArrayList<>(List.of(corners));
        sorted.sort((a, b) -> Double.compare(Math.atan2(a[1] - y, a[0] - x), Math.atan2(b[1] - y, b[0] - x)));
        int first = 0;
        for (int i = 1; i < 4; i++) {
            if (sorted.get(i)[0] + sorted.get(i)[1] < sorted.get(first)[0] + sorted.get(first)[1]) {
                first = i;
            }
        }
        java.util.Collections.rotate(sorted, -first);
        return sorted.toArray(new double[0][]);
    }

    /** Corners between 65 and 115 degrees, opposite sides alike. */
    private static boolean isSheet(double[][] corners) {
        for (int i = 0; i < 4; i++) {
            double[] a = corners[(i + 3) % 4];
            double[] b = corners[i];
            double[] c = corners[(i + 1) % 4];
            double ux = a[0] - b[0];
            double uy = a[1] - b[1];
            double vx = c[0] - b[0];
            double vy = c[1] - b[1];
            double cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
            if (!(Math.abs(cosine) < 0.42)) {
                return false;
            }
        }
        return true;
    }

    /** Intersection over union of the outline and the quadrilateral. */
    private static double likeness(Mat outline, double[][] corners, Mat view) {
        Mat part = new Mat(view.rows(), view.cols(), opencv_core.CV_8UC1, Scalar.all(0));
        opencv_imgproc.drawContours(
                part,
                new MatVector(outline),
                0,
                Scalar.all(255),
                opencv_imgproc.FILLED,
                8,
                new Mat(),
                0,
                new Point(0, 0));
        Mat quad = new Mat(view.rows(), view.cols(), opencv_core.CV_8UC1, Scalar.all(0));
        Mat polygon = new Mat(4, 1, opencv_core.CV_32SC2);
        try (IntIndexer at = polygon.createIndexer()) {
            for (int i = 0; i < 4; i++) {
                at.put(i, 0, 0, (int) Math.round(corners[i][0]));
                at.put(i, 0, 1, (int) Math.round(corners[i][1]));
            }
        }
        opencv_imgproc.fillConvexPoly(quad, polygon, Scalar.all(255));
        Mat both = new Mat();
        opencv_core.bitwise_and(part, quad, both);
        Mat either = new Mat();
        opencv_core.bitwise_or(part, quad, either);
        return (double) opencv_core.countNonZero(both) / Math.max(1, opencv_core.countNonZero(either));
    }
}
