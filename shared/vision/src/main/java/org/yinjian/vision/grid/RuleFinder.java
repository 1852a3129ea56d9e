package org.yinjian.vision.grid;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Finds ruled lines on an upright, straight page by morphology: dark pixels thickened a little across the line (so that
 * a slight bend does not break it), opened by a long thin kernel along it, then measured part by part.
 */
public final class RuleFinder {
    /** Kernel length as a share of the page's width: 7 mm on A4; longer than strokes, shorter than cells. */
    private static final double KERNEL = 1 / 30.0;

    private static final int THICKEST = 16;

    private final Mat ink;

    /** @param ink 8-bit, 255 where the page is dark */
    public RuleFinder(Mat ink) {
        this.ink = ink;
    }

    public List<Rule> level() {
        return find(false);
    }

    public List<Rule> plumb() {
        return find(true);
    }

    private List<Rule> find(boolean plumb) {
        try (PointerScope _ = new PointerScope()) {
            Mat page = new Mat();
            if (plumb) {
                opencv_core.transpose(ink, page);
            } else {
                page = ink;
            }
            int length = Math.max(20, (int) (Math.min(ink.cols(), ink.rows()) * KERNEL));
            Mat lines = new Mat();
            opencv_imgproc.dilate(page, lines, kernel(1, 3));
            opencv_imgproc.morphologyEx(lines, lines, opencv_imgproc.MORPH_CLOSE, kernel(5, 1));
            opencv_imgproc.morphologyEx(lines, lines, opencv_imgproc.MORPH_OPEN, kernel(length, 1));
            return measure(lines, length);
        }
    }

    private static Mat kernel(int width, int height) {
        return opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(width, height));
    }

    private static List<Rule> measure(Mat lines, int least) {
        Mat labels = new Mat();
        Mat stats = new Mat();
        Mat centroids = new Mat();
        int parts = opencv_imgproc.connectedComponentsWithStats(lines, labels, stats, centroids, 8, opencv_core.CV_32S);
        List<Rule> rules = new ArrayList<>();
        try (IntIndexer stat = stats.createIndexer();
                IntIndexer label = labels.createIndexer()) {
            for (int part = 1; part < parts; part++) {
                int x = stat.get(part, opencv_imgproc.CC_STAT_LEFT);
                int y = stat.get(part, opencv_imgproc.CC_STAT_TOP);
                int width = stat.get(part, opencv_imgproc.CC_STAT_WIDTH);
                int height = stat.get(part, opencv_imgproc.CC_STAT_HEIGHT);
                double thick = (double) stat.get(part, opencv_imgproc.CC_STAT_AREA) / width;
                if (width >= least && thick <= THICKEST && height <= Math.max(2 * THICKEST, width / 12)) {
                    rules.add(rule(label, part, x, y, width, height));
                }
            }
        }
        return rules;
    }

    /** Measures a part's place near both ends and draws the line on to the ends. */
    private static Rule rule(IntIndexer label, int part, int x, int y, int width, int height) {
        int inset = Math.min(width / 8, 12);
        double near = place(label, part, x, x + 2 * inset, y, height);
        double far = place(label, part, x + width - 2 * inset, x + width, y, height);
        double more = (far - near) * inset / (width - 2.0 * inset);
        return new Rule(x, x + width, near - more, far + more);
    }

    /** The mean row of a part's pixels between two columns. */
    private static double place(IntIndexer label, int part, int from, int to, int top, int height) {
        double sum = 0;
        int count = 0;
        for (int x = from; x < Math.max(to, from + 1); x++) {
            for (int y = top; y < top + height; y++) {
                if (label.get(y, x) == part) {
                    sum += y;
                    count++;
                }
            }
        }
        return count == 0 ? top + height / 2.0 : sum / count;
    }
}
