package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.RotatedRect;
import org.bytedeco.opencv.opencv_core.Size;

/** Finds ink that hangs together and whose hull is a square or a triangle. */
final class FrameSearch {
    /** Sides, millimetres: name chops measure 10 to 25, framed words and triangles up to 45. */
    private static final double LEAST_SIDE = 8;

    private static final double GREATEST_SIDE = 45;
    /** The longest side by the shortest, at most: longer ones are framed words and portraits. */
    private static final double OBLONG = 1.3;
    /** Of its least rectangle or triangle the hull of a chop covers so much; a circle 0.79 and 0.6. */
    private static final double FILLS = 0.88;
    /** Worn frames are parted so far, millimetres. */
    private static final double WORN = 1.5;

    private FrameSearch() {}

    /** All of a plane that are large enough for a chop and not too large. */
    static List<Frame> search(InkPlane plane, int threshold, double pixelsPerMm) {
        List<Frame> frames = new ArrayList<>();
        try (PointerScope _ = new PointerScope()) {
            Mat inked = plane.inked(threshold);
            int gap = (int) Math.round(WORN * pixelsPerMm) | 1;
            Mat kernel = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(gap, gap));
            opencv_imgproc.morphologyEx(inked, inked, opencv_imgproc.MORPH_CLOSE, kernel);
            MatVector contours = new MatVector();
            opencv_imgproc.findContours(
                    inked, contours, opencv_imgproc.RETR_EXTERNAL, opencv_imgproc.CHAIN_APPROX_SIMPLE);
            for (Mat contour : contours.get()) {
                frame(contour, pixelsPerMm).ifPresent(frames::add);
            }
        }
        return frames;
    }

    private static Optional<Frame> frame(Mat contour, double pixelsPerMm) {
        RotatedRect rectangle = opencv_imgproc.minAreaRect(contour);
        double longer = Math.max(rectangle.size().width(), rectangle.size().height());
        double shorter = Math.min(rectangle.size().width(), rectangle.size().height());
        // A triangle is lower than its sides are long.
        boolean fits = shorter >= 0.7 * LEAST_SIDE * pixelsPerMm && longer <= GREATEST_SIDE * pixelsPerMm;
        return fits ? outline(contour, rectangle).filter(frame -> isEven(frame, pixelsPerMm)) : Optional.empty();
    }

    /** The rectangle or the triangle that the contour's hull fills. */
    private static Optional<Frame> outline(Mat contour, RotatedRect rectangle) {
        Mat hull = new Mat();
        opencv_imgproc.convexHull(contour, hull);
        double area = opencv_imgproc.contourArea(hull);
        Mat corners = new Mat();
        if (area >= FILLS * rectangle.size().width() * rectangle.size().height()) {
            opencv_imgproc.boxPoints(rectangle, corners);
            return Optional.of(new Frame(points(corners)));
        }
        double triangle = opencv_imgproc.minEnclosingTriangle(hull, corners);
        return area >= FILLS * triangle ? Optional.of(new Frame(points(corners))) : Optional.empty();
    }

    private static boolean isEven(Frame frame, double pixelsPerMm) {
        return frame.shortestSide() >= LEAST_SIDE * pixelsPerMm && frame.longestSide() <= OBLONG * frame.shortestSide();
    }

    private static List<Frame.Corner> points(Mat corners) {
        Mat rows = corners.reshape(1, (int) (corners.total() * corners.channels() / 2));
        try (FloatIndexer values = rows.createIndexer()) {
            return IntStream.range(0, rows.rows())
                    .mapToObj(row -> new Frame.Corner(values.get(row, 0), values.get(row, 1)))
                    .toList();
        }
    }
}
