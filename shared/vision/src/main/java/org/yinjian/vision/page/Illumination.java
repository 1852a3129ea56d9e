package org.yinjian.vision.page;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Takes shadows and tinted light off a page: each channel is divided by its background, which is what a closing larger
 * than any stroke, star or letter leaves. Paper becomes near white, ink keeps its colour.
 */
public final class Illumination {
    /** The background is smooth: it is sought on a small picture. */
    private static final int SMALL = 320;
    /** Kernel as a share of the longer side: 18 mm on A4, more than the star of the largest seal. */
    private static final double KERNEL = 1 / 16.0;

    /** What paper becomes, of 255. */
    static final double PAPER = 245;

    private Illumination() {}

    /** @param page 8-bit BGR, not changed */
    public static Mat flatten(Mat page) {
        Mat flat = new Mat();
        try (PointerScope _ = new PointerScope()) {
            Mat background = background(page);
            opencv_core.divide(page, background, flat, PAPER, -1);
        }
        return flat;
    }

    private static Mat background(Mat page) {
        double scale = Math.min(1, (double) SMALL / Math.max(page.cols(), page.rows()));
        Mat small = new Mat();
        Size size = new Size(Math.max(1, (int) (page.cols() * scale)), Math.max(1, (int) (page.rows() * scale)));
        opencv_imgproc.resize(page, small, size, 0, 0, opencv_imgproc.INTER_AREA);
        int side = (int) (Math.max(small.cols(), small.rows()) * KERNEL) | 1;
        Mat kernel = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_ELLIPSE, new Size(side, side));
        Point middle = new Point(-1, -1);
        opencv_imgproc.morphologyEx(
                small,
                small,
                opencv_imgproc.MORPH_CLOSE,
                kernel,
                middle,
                1,
                opencv_core.BORDER_REPLICATE,
                new Scalar());
        opencv_imgproc.GaussianBlur(small, small, new Size(side, side), 0);
        Mat background = new Mat();
        opencv_imgproc.resize(small, background, new Size(page.cols(), page.rows()), 0, 0, opencv_imgproc.INTER_LINEAR);
        return background;
    }
}
