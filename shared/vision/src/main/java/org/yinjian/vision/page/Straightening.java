package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.vision.grid.Rule;
import org.yinjian.vision.grid.RuleFinder;
import org.yinjian.vision.text.TextBox;

/**
 * Finds what makes a page's rules level and plumb. Rules vote by their length: the tilt of level rules may
 * change with their height on the page and that of plumb rules with their place across it, which is what is left of a
 * perspective. Without rules the lines of text tell the tilt.
 */
final class Straightening {
    private static final int SMALL = 1200;
    private static final double MOST_TILT = Math.toRadians(7);
    /** Total length of rules, as a share of the page's width, below which text is believed instead. */
    private static final double LEAST_RULES = 0.8;

    private Straightening() {}

    /** A segment's tilt from level (or plumb), its place down (or across) the page as a share, and its length. */
    private record Tilt(double angle, double place, double length) {}

    /** @param page upright but for a small tilt, 8-bit BGR, lit evenly */
    static Homography find(Mat page, List<TextBox> text) {
        List<Tilt> level = new ArrayList<>();
        List<Tilt> plumb = new ArrayList<>();
        double scale = Math.min(1, (double) SMALL / Math.max(page.cols(), page.rows()));
        segments(page, scale, level, plumb);
        double width = page.cols() * scale;
        if (length(level) < LEAST_RULES * width) {
            return Homography.rotation(-textTilt(text), page.cols() / 2.0, page.rows() / 2.0);
        }
        double[] rows = trend(level);
        double[] columns = length(plumb) < LEAST_RULES / 2 * width ? new double[] {middle(rows), 0} : trend(plumb);
        return rectifying(rows, columns, page.cols(), page.rows());
    }

    private static void segments(Mat page, double scale, List<Tilt> level, List<Tilt> plumb) {
        try (PointerScope _ = new PointerScope()) {
            Mat small = new Mat();
            opencv_imgproc.resize(page, small, new Size(), scale, scale, opencv_imgproc.INTER_AREA);
            opencv_imgproc.cvtColor(small, small, opencv_imgproc.COLOR_BGR2GRAY);
            Mat ink = new Mat();
            opencv_imgproc.adaptiveThreshold(
                    small, ink, 255, opencv_imgproc.ADAPTIVE_THRESH_MEAN_C, opencv_imgproc.THRESH_BINARY_INV, 15, 12);
            RuleFinder rules = new RuleFinder(ink);
            double least = Math.min(small.cols(), small.rows()) * 0.1;
            vote(rules.level(), 1, small.rows(), least, level);
            vote(rules.plumb(), -1, small.cols(), least, plumb);
        }
    }

    private static void vote(List<Rule> rules, int sign, int across, double least, List<Tilt> tilts) {
        for (Rule rule : rules) {
            if (rule.length() > least && Math.abs(rule.tilt()) < MOST_TILT) {
                tilts.add(new Tilt(sign * rule.tilt(), rule.middle() / across, rule.length()));
            }
        }
    }

    private static double length(List<Tilt> tilts) {
        return tilts.stream().mapToDouble(Tilt::length).sum();
    }

    /** Tilt at place 0 and its change to place 1: a weighted line fit after outliers from the median are dropped. */
    private static double[] trend(List<Tilt> tilts) {
        double median = median(tilts);
        List<Tilt> near = tilts.stream()
                .filter(tilt -> Math.abs(tilt.angle - median) < Math.toRadians(2.5))
                .toList();
        double w = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Tilt tilt : near) {
            w += tilt.length;
            x += tilt.length * tilt.place;
            y += tilt.length * tilt.angle;
            xx += tilt.length * tilt.place * tilt.place;
            xy += tilt.length * tilt.place * tilt.angle;
        }
        double spread = xx / w - x / w * (x / w);
        double slope = spread < 0.01 ? 0 : (xy / w - x / w * (y / w)) / spread;
        return new double[] {y / w - slope * (x / w), slope};
    }

    private static double middle(double[] trend) {
        return trend[0] + trend[1] / 2;
    }

    private static double median(List<Tilt> tilts) {
        List<Tilt> sorted = new ArrayList<>(tilts);
        sorted.sort(Comparator.comparingDouble(Tilt::angle));
        double half = length(sorted) / 2;
        for (Tilt tilt : sorted) {
            half -= tilt.length;
            if (half <= 0) {
                return tilt.angle;
            }
        }
        return 0;
    }

    private static double textTilt(List<TextBox> text) {
        List<Tilt> tilts = text.stream()
                .filter(box -> box.width() > 4 * box.height() && Math.abs(box.angle()) < MOST_TILT)
                .map(box -> new Tilt(box.angle(), 0, box.width()))
                .toList();
        return tilts.size() < 2 ? 0 : median(tilts);
    }

    /** Takes the crossings of two level and two plumb lines near the page's edges to the corners of a rectangle. */
    private static Homography rectifying(double[] rows, double[] columns, double width, double height) {
        double left = 0.1 * width;
        double right = 0.9 * width;
        double top = 0.1 * height;
        double bottom = 0.9 * height;
        double[][] from = {
            crossing(left, top, rows, columns, width, height),
            crossing(right, top, rows, columns, width, height),
            crossing(right, bottom, rows, columns, width, height),
            crossing(left, bottom, rows, columns, width, height)
        };
        return Homography.between(from, new double[][] {{left, top}, {right, top}, {right, bottom}, {left, bottom}});
    }

    /** The level line through the middle of the page at height y meets the plumb line through its middle at x. */
    private static double[] crossing(double x, double y, double[] rows, double[] columns, double width, double height) {
        double slope = Math.tan(rows[0] + rows[1] * y / height);
        double lean = -Math.tan(columns[0] + columns[1] * x / width);
        double px = x;
        double py = y;
        for (int i = 0; i < 4; i++) {
            py = y + slope * (px - width / 2);
            px = x + lean * (py - height / 2);
        }
        return new double[] {px, py};
    }
}
