package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.pixel.Shrinking;

/** Where red ink lies in patches about the size and shape of a seal, so that text may lie under it. */
final class RedRegions {
    private static final int SMALL = 600;
    /** Sides as a share of the page's longer side: 15 to 100 mm on A4; seals are 36 to 47 mm, pale ones fall apart. */
    private static final double LEAST_SIDE = 0.05;

    private static final double MOST_SIDE = 0.34;
    /** Seals are round or oval; red titles and rules are long. */
    private static final double MOST_OBLONG = 1.9;
    /** Share of the sides by which red parts may lie apart and still be one seal. */
    private static final double GAP = 1 / 50.0;

    private RedRegions() {}

    /** @param flat 8-bit BGR, lit evenly */
    static List<Box> find(Mat flat) {
        try (PointerScope _ = new PointerScope()) {
            double scale = Math.min(1, (double) SMALL / Math.max(flat.cols(), flat.rows()));
            Mat small = Shrinking.by(flat, scale);
            Mat red = RedInk.mask(small);
            int gap = (int) (Math.max(small.cols(), small.rows()) * GAP) | 1;
            Mat kernel = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_ELLIPSE, new Size(gap, gap));
            opencv_imgproc.morphologyEx(red, red, opencv_imgproc.MORPH_CLOSE, kernel);
            return parts(red, 1 / scale);
        }
    }

    private static List<Box> parts(Mat red, double scale) {
        Mat labels = new Mat();
        Mat stats = new Mat();
        Mat centroids = new Mat();
        int parts = opencv_imgproc.connectedComponentsWithStats(red, labels, stats, centroids, 8, opencv_core.CV_32S);
        double longSide = Math.max(red.cols(), red.rows());
        List<Box> boxes = new ArrayList<>();
        try (IntIndexer stat = stats.createIndexer()) {
            for (int part = 1; part < parts; part++) {
                int width = stat.get(part, opencv_imgproc.CC_STAT_WIDTH);
                int height = stat.get(part, opencv_imgproc.CC_STAT_HEIGHT);
                int shorter = Math.min(width, height);
                int longer = Math.max(width, height);
                if (shorter >= LEAST_SIDE * longSide
                        && longer <= MOST_SIDE * longSide
                        && longer <= MOST_OBLONG * shorter) {
                    boxes.add(new Box(
                            (int) (stat.get(part, opencv_imgproc.CC_STAT_LEFT) * scale),
                            (int) (stat.get(part, opencv_imgproc.CC_STAT_TOP) * scale),
                            (int) Math.ceil(width * scale),
                            (int) Math.ceil(height * scale)));
                }
            }
        }
        return boxes;
    }
}
