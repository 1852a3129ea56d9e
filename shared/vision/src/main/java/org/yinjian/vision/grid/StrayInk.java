package org.yinjian.vision.grid;

import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;

/** Tells what was written into a cell from the edge of its rules and from creases that run through it. */
final class StrayInk {
    /** Less than this share of dark pixels says nothing was written; not worth a look at its shapes. */
    private static final double LITTLE = 0.002;
    /** A shape at the border is an edge of a rule when it is no thicker than this share of the cell's shorter side. */
    private static final double EDGE = 0.12;
    /** So many times as long as thick and no stroke of a character. */
    private static final int LONG = 8;
    /** A crease is this share of the cell's side long, or a piece of it is. */
    private static final double PIECE = 0.15;

    private StrayInk() {}

    /** Share of the pixels, 255 where dark, that may have been written, 0 to 1. */
    static double share(Mat ink) {
        double area = (double) ink.rows() * ink.cols();
        int dark = opencv_core.countNonZero(ink);
        if (dark <= LITTLE * area) {
            return dark / area;
        }
        try (Mat labels = new Mat();
                Mat stats = new Mat();
                Mat centres = new Mat()) {
            int count = opencv_imgproc.connectedComponentsWithStats(ink, labels, stats, centres);
            try (IntIndexer at = stats.createIndexer()) {
                for (int shape = 1; shape < count; shape++) {
                    if (isStray(at, shape, ink.cols(), ink.rows())) {
                        dark -= at.get(shape, opencv_imgproc.CC_STAT_AREA);
                    }
                }
            }
        }
        return dark / area;
    }

    private static boolean isStray(IntIndexer at, int shape, int cols, int rows) {
        int left = at.get(shape, opencv_imgproc.CC_STAT_LEFT);
        int top = at.get(shape, opencv_imgproc.CC_STAT_TOP);
        int width = at.get(shape, opencv_imgproc.CC_STAT_WIDTH);
        int height = at.get(shape, opencv_imgproc.CC_STAT_HEIGHT);
        boolean border = left == 0 || top == 0 || left + width == cols || top + height == rows;
        boolean edge = border && Math.min(width, height) <= EDGE * Math.min(cols, rows);
        boolean level = width >= LONG * height && width >= PIECE * cols;
        boolean plumb = height >= LONG * width && height >= PIECE * rows && border;
        return edge || level || plumb;
    }
}
