package org.yinjian.vision.page;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** How much of a page bears ink. */
final class PageInk {
    private static final double DARK = 190;
    /** Share of each side that is left out: scans have dark edges. */
    private static final int EDGE = 25;

    private PageInk() {}

    /** @param flat 8-bit BGR, lit evenly */
    static double share(Mat flat) {
        try (PointerScope _ = new PointerScope()) {
            int x = flat.cols() / EDGE;
            int y = flat.rows() / EDGE;
            Mat grey = new Mat();
            Mat middle = flat.apply(new Rect(x, y, flat.cols() - 2 * x, flat.rows() - 2 * y));
            opencv_imgproc.cvtColor(middle, grey, opencv_imgproc.COLOR_BGR2GRAY);
            opencv_imgproc.threshold(grey, grey, DARK, 255, opencv_imgproc.THRESH_BINARY_INV);
            return opencv_core.countNonZero(grey) / ((double) grey.cols() * grey.rows());
        }
    }
}
