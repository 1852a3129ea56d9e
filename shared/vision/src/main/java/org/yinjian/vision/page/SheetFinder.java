package org.yinjian.vision.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.vision.pixel.Channels;

/**
 * Finds the sheet of paper in a photograph: a quadrilateral that differs from what surrounds it. Several views of the
 * picture (its darkest channel, its lack of colour, its distance from the border's colour) are split in two by Otsu's
 * threshold; those whose largest part is like a quadrilateral are candidates. A shadow's edge can look like one: whoever
 * uses a candidate sees to it that no text stands outside.
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
                    .flatMap(view -> candidate(view).stream())
                    .sorted(Comparator.comparingDouble(candidate -> -candidate.area()))
                    .map(candidate -> candidate.scaled(1 / scale).corners())
                    .toList();
        }
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

    private static Optional<Quadrilateral> candidate(Mat view) {
        Mat bright = new Mat();
        opencv_imgproc.threshold(view, bright, 0, 255, opencv_imgproc.THRESH_BINARY | opencv_imgproc.THRESH_OTSU);
        Mat kernel = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(9, 9));
        opencv_imgproc.morphologyEx(bright, bright, opencv_imgproc.MORPH_OPEN, kernel);
        MatVector contours = new MatVector();
        opencv_imgproc.findContours(bright, contours, opencv_imgproc.RETR_EXTERNAL, opencv_imgproc.CHAIN_APPROX_NONE);
        return LongStream.range(0, contours.size())
                .mapToObj(contours::get)
                .max(Comparator.comparingDouble(opencv_imgproc::contourArea))
                .filter(outline ->
                        isLikeASheet(opencv_imgproc.contourArea(outline) / ((double) view.cols() * view.rows())))
                .flatMap(outline ->
                        quadrilateral(outline).filter(sheet -> sheet.likeness(outline, view.size()) > LEAST_LIKENESS));
    }

    private static boolean isLikeASheet(double share) {
        return share >= LEAST_AREA && share <= MOST_AREA;
    }

    private static Optional<Quadrilateral> quadrilateral(Mat outline) {
        Mat hull = new Mat();
        opencv_imgproc.convexHull(outline, hull);
        double length = opencv_imgproc.arcLength(hull, true);
        for (double tolerance = 0.01; tolerance < 0.08; tolerance += 0.005) {
            Mat few = new Mat();
            opencv_imgproc.approxPolyDP(hull, few, tolerance * length, true);
            if (few.rows() == 4) {
                Quadrilateral rough = Quadrilateral.of(points(few));
                Quadrilateral sheet = new Quadrilateral(new SheetSides(points(outline)).refine(rough.corners()));
                return Optional.of(sheet).filter(Quadrilateral::isNearlyARectangle);
            }
        }
        return Optional.empty();
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
}
