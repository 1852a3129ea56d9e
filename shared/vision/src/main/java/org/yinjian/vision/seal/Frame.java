package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.RotatedRect;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;

/**
 * The outline of ink that hangs together, where it is a square or a triangle.
 *
 * @param corners three or four, in their order around it, pixels of the plane
 */
record Frame(List<Corner> corners) {
    /** Sides, millimetres: name chops measure 10 to 25, framed words and triangles up to 45. */
    private static final double LEAST_SIDE = 8;

    private static final double GREATEST_SIDE = 45;
    /** The longest side by the shortest, at most: longer ones are framed words and portraits. */
    private static final double OBLONG = 1.3;
    /** Of its least rectangle or triangle the hull of a chop covers so much; a circle 0.79 and 0.6. */
    private static final double FILLS = 0.88;
    /** Worn frames are parted so far, millimetres. */
    private static final double WORN = 1.5;
    /** Outlines between frame and middle, as shares of the way from the middle: where ink counts as the frame's. */
    private static final double[] DRAWN = {1.02, 1, 0.98, 0.96, 0.94, 0.92, 0.9};

    private static final double[] BEHIND = {0.84, 0.81, 0.78};
    private static final double[] INSIDE = {0.75, 0.65, 0.55, 0.45, 0.35, 0.25, 0.15, 0.05};
    /** Places at which each side is looked at. */
    private static final int STEPS = 48;

    /** A point of the plane. */
    record Corner(double x, double y) {
        double to(Corner other) {
            return Math.hypot(other.x - x, other.y - y);
        }

        /** The point at a share of the way to another. */
        Corner towards(Corner other, double share) {
            return new Corner(x + share * (other.x - x), y + share * (other.y - y));
        }
    }

    Frame {
        corners = List.copyOf(corners);
    }

    /** All of a plane that are large enough for a chop and not too large. */
    static List<Frame> around(InkPlane plane, int threshold, double pixelsPerMm) {
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
                around(contour, pixelsPerMm).ifPresent(frames::add);
            }
        }
        return frames;
    }

    private static Optional<Frame> around(Mat contour, double pixelsPerMm) {
        RotatedRect rectangle = opencv_imgproc.minAreaRect(contour);
        double longer = Math.max(rectangle.size().width(), rectangle.size().height());
        double shorter = Math.min(rectangle.size().width(), rectangle.size().height());
        if (shorter < 0.7 * LEAST_SIDE * pixelsPerMm || longer > GREATEST_SIDE * pixelsPerMm) {
            return Optional.empty();
        }
        Mat hull = new Mat();
        opencv_imgproc.convexHull(contour, hull);
        double area = opencv_imgproc.contourArea(hull);
        Mat corners = new Mat();
        opencv_imgproc.boxPoints(rectangle, corners);
        if (area < FILLS * longer * shorter) {
            double least = opencv_imgproc.minEnclosingTriangle(hull, corners);
            if (area < FILLS * least) {
                return Optional.empty();
            }
        }
        Frame frame = new Frame(points(corners));
        boolean large = frame.shortestSide() >= LEAST_SIDE * pixelsPerMm;
        return large && frame.longestSide() <= OBLONG * frame.shortestSide() ? Optional.of(frame) : Optional.empty();
    }

    private static List<Corner> points(Mat corners) {
        Mat rows = corners.reshape(1, (int) (corners.total() * corners.channels() / 2));
        try (FloatIndexer values = rows.createIndexer()) {
            return IntStream.range(0, rows.rows())
                    .mapToObj(row -> new Corner(values.get(row, 0), values.get(row, 1)))
                    .toList();
        }
    }

    /** The share of the frame's length that is inked, 0 to 1. */
    double drawn(InkPlane plane, int threshold) {
        int inked = 0;
        for (int place = 0; place < corners.size() * STEPS; place++) {
            for (double share : DRAWN) {
                if (plane.at(at(place, share).x, at(place, share).y) >= threshold) {
                    inked++;
                    break;
                }
            }
        }
        return inked / (double) (corners.size() * STEPS);
    }

    /** The share of what lies just within the frame that is inked, 0 to 1. */
    double behind(InkPlane plane, int threshold) {
        return covered(plane, threshold, BEHIND);
    }

    /** The share of what the frame holds that is inked, 0 to 1. */
    double inside(InkPlane plane, int threshold) {
        return covered(plane, threshold, INSIDE);
    }

    private double covered(InkPlane plane, int threshold, double[] outlines) {
        double inked = 0;
        double all = 0;
        for (double share : outlines) {
            for (int place = 0; place < corners.size() * STEPS; place++) {
                Corner point = at(place, share);
                // The inner outlines are shorter and as often looked at.
                inked += plane.at(point.x, point.y) >= threshold ? share : 0;
                all += share;
            }
        }
        return inked / all;
    }

    /** A place on the outline, counted around it, at a share of its way from the middle. */
    private Corner at(int place, double share) {
        Corner from = corners.get(place / STEPS);
        Corner to = corners.get((place / STEPS + 1) % corners.size());
        Corner onFrame = from.towards(to, (place % STEPS + 0.5) / STEPS);
        return middle().towards(onFrame, share);
    }

    private Corner middle() {
        double x = corners.stream().mapToDouble(Corner::x).average().orElseThrow();
        double y = corners.stream().mapToDouble(Corner::y).average().orElseThrow();
        return new Corner(x, y);
    }

    double longestSide() {
        return sides().max().orElseThrow();
    }

    private double shortestSide() {
        return sides().min().orElseThrow();
    }

    private DoubleStream sides() {
        return IntStream.range(0, corners.size())
                .mapToDouble(at -> corners.get(at).to(corners.get((at + 1) % corners.size())));
    }

    /** The box around it on the page, pixels. */
    Box box(InkPlane plane, double scale) {
        double left = corners.stream().mapToDouble(Corner::x).min().orElseThrow();
        double right = corners.stream().mapToDouble(Corner::x).max().orElseThrow();
        double top = corners.stream().mapToDouble(Corner::y).min().orElseThrow();
        double bottom = corners.stream().mapToDouble(Corner::y).max().orElseThrow();
        int x = (int) (Math.max(0, left) / scale);
        int y = (int) (Math.max(0, top) / scale);
        return new Box(
                x,
                y,
                Math.max(1, (int) (Math.min(plane.width(), right) / scale) - x),
                Math.max(1, (int) (Math.min(plane.height(), bottom) / scale) - y));
    }
}
