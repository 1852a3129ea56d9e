package org.yinjian.vision.seal;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.yinjian.core.reading.Box;

/**
 * The outline of ink that hangs together, where it is a square or a triangle.
 *
 * @param corners three or four, in their order around it, pixels of the plane
 */
record Frame(List<Corner> corners) {
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

    double shortestSide() {
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
