package org.yinjian.vision.page;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Red ink over a text: in the red channel a seal fades to paper while black and blue ink stay dark. */
final class RedInk {
    /** How much redder than green and blue a pixel of red ink is, on a page whose light is even. */
    private static final double REDDER = 40;

    private RedInk() {}

    /** Share of the picture's pixels that are red. */
    static double share(Mat picture) {
        try (PointerScope _ = new PointerScope()) {
            MatVector channels = new MatVector();
            opencv_core.split(picture, channels);
            Mat other = new Mat();
            opencv_core.max(channels.get(0), channels.get(1), other);
            Mat redder = new Mat();
            opencv_core.subtract(channels.get(2), other, redder);
            opencv_imgproc.threshold(redder, redder, REDDER, 255, opencv_imgproc.THRESH_BINARY);
            return (double) opencv_core.countNonZero(redder) / ((double) picture.cols() * picture.rows());
        }
    }

    /** The picture seen through its red channel, still with three channels; whoever asks closes it. */
    static Mat without(Mat picture) {
        Mat plain = new Mat();
        try (PointerScope _ = new PointerScope()) {
            Mat red = new Mat();
            opencv_core.extractChannel(picture, red, 2);
            opencv_core.merge(new MatVector(red, red, red), plain);
        }
        return plain;
    }

    /** Share of the picture's pixels that are dark in the red channel: ink that is not red. */
    static double otherInk(Mat picture) {
        try (PointerScope _ = new PointerScope()) {
            Mat red = new Mat();
            opencv_core.extractChannel(picture, red, 2);
            Mat dark = new Mat();
            opencv_core.compare(red, new Mat(1, 1, opencv_core.CV_64FC1, Scalar.all(150)), dark, opencv_core.CMP_LT);
            return (double) opencv_core.countNonZero(dark) / ((double) picture.cols() * picture.rows());
        }
    }
}
