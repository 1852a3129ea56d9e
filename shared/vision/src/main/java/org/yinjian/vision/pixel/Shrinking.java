package org.yinjian.vision.pixel;

import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Makes pictures smaller by area, first by the greatest whole number, then by the rest: OpenCV averages whole blocks some
 * five times as fast as broken ones, and the rest is few pixels.
 */
public final class Shrinking {
    private Shrinking() {}

    /** A copy with {@code scale} times the picture's sides, rounded; 1 or more copies. Whoever asks closes it. */
    public static Mat by(Mat picture, double scale) {
        int width = (int) Math.max(1, Math.round(picture.cols() * scale));
        int height = (int) Math.max(1, Math.round(picture.rows() * scale));
        return scale >= 1 ? picture.clone() : to(picture, width, height);
    }

    /** A copy of the given size, which is no larger than the picture's. Whoever asks closes it. */
    public static Mat to(Mat picture, int width, int height) {
        int whole = Math.min(picture.cols() / width, picture.rows() / height);
        if (whole < 2) {
            return resized(picture, width, height);
        }
        int columns = picture.cols() / whole;
        int rows = picture.rows() / whole;
        try (Rect cut = new Rect(0, 0, columns * whole, rows * whole);
                Mat blocks = picture.apply(cut);
                Mat less = resized(blocks, columns, rows)) {
            return resized(less, width, height);
        }
    }

    private static Mat resized(Mat picture, int width, int height) {
        Mat small = new Mat();
        try (Size size = new Size(width, height)) {
            opencv_imgproc.resize(picture, small, size, 0, 0, opencv_imgproc.INTER_AREA);
        }
        return small;
    }
}
