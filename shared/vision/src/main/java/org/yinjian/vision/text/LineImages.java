package org.yinjian.vision.text;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;

/** Cuts the picture of a line out of a page. */
public final class LineImages {
    /** Below this tilt (a fifth of a degree) the pixels are taken as they are. */
    private static final double STRAIGHT = 0.0035;

    private LineImages() {}

    /** A copy of the line's pixels, level; whoever asks closes it. */
    public static Mat cut(Mat page, TextBox box) {
        Box bounds = box.bounds();
        boolean inside =
                bounds.x() >= 0 && bounds.y() >= 0 && bounds.right() <= page.cols() && bounds.bottom() <= page.rows();
        if (Math.abs(box.angle()) < STRAIGHT && inside) {
            try (Rect rect = new Rect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
                    Mat part = page.apply(rect)) {
                return part.clone();
            }
        }
        return level(page, box);
    }

    private static Mat level(Mat page, TextBox box) {
        double c = Math.cos(box.angle());
        double s = Math.sin(box.angle());
        double[] toPage = {
            c,
            -s,
            box.centreX() - c * box.width() / 2 + s * box.height() / 2,
            s,
            c,
            box.centreY() - s * box.width() / 2 - c * box.height() / 2
        };
        Mat line = new Mat();
        try (Mat map = new Mat(2, 3, opencv_core.CV_64FC1);
                Size size = new Size(
                        Math.max(1, (int) Math.round(box.width())), Math.max(1, (int) Math.round(box.height())));
                Scalar none = Scalar.all(0)) {
            new DoublePointer(map.data()).put(toPage, 0, 6);
            opencv_imgproc.warpAffine(
                    page,
                    line,
                    map,
                    size,
                    opencv_imgproc.INTER_LINEAR | opencv_imgproc.WARP_INVERSE_MAP,
                    opencv_core.BORDER_REPLICATE,
                    none);
        }
        return line;
    }

    /** A copy turned upside down; whoever asks closes it. */
    public static Mat upsideDown(Mat line) {
        Mat turned = new Mat();
        opencv_core.rotate(line, turned, opencv_core.ROTATE_180);
        return turned;
    }
}
