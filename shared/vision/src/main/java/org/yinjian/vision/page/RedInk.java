package org.yinjian.vision.page;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** Red ink over a text: in the red channel a seal fades to paper while black and blue ink stay dark. */
final class RedInk {
    /** How much redder than green and blue a pixel of red ink is, on a page whose light is even. */
    private static final double REDDER = 40;
    /** The red channel is stretched so that red ink (about 190) becomes paper and dark ink stays dark. */
    private static final double STRETCH = 1.5;

    private static final double STRETCH_FROM = 20;
    /** Below this in the stretched red channel a pixel is ink of another colour. */
    private static final double DARK = 150;

    private RedInk() {}

    /** 255 where the picture is red; closed by the caller's scope. */
    static Mat mask(Mat picture) {
        MatVector channels = new MatVector();
        opencv_core.split(picture, channels);
        Mat other = new Mat();
        opencv_core.max(channels.get(0), channels.get(1), other);
        Mat redder = new Mat();
        opencv_core.subtract(channels.get(2), other, redder);
        opencv_imgproc.threshold(redder, redder, REDDER, 255, opencv_imgproc.THRESH_BINARY);
        return redder;
    }

    /** Share of the picture's pixels that are red. */
    static double share(Mat picture) {
        try (PointerScope _ = new PointerScope()) {
            return opencv_core.countNonZero(mask(picture)) / ((double) picture.cols() * picture.rows());
        }
    }

    /** The picture seen through its red channel, still with three channels; whoever asks closes it. */
    static Mat without(Mat picture) {
        Mat plain = new Mat();
        try (PointerScope _ = new PointerScope()) {
            Mat red = stretched(picture);
            opencv_core.merge(new MatVector(red, red, red), plain);
        }
        return plain;
    }

    /** Share of the picture's pixels that are dark in the red channel: ink that is not red. */
    static double otherInk(Mat picture) {
        try (PointerScope _ = new PointerScope()) {
            Mat dark = new Mat();
            opencv_imgproc.threshold(stretched(picture), dark, DARK, 255, opencv_imgproc.THRESH_BINARY_INV);
            return opencv_core.countNonZero(dark) / ((double) picture.cols() * picture.rows());
        }
    }

    private static Mat stretched(Mat picture) {
        Mat red = new Mat();
        opencv_core.extractChannel(picture, red, 2);
        red.convertTo(red, -1, STRETCH, -STRETCH * STRETCH_FROM);
        return red;
    }
}
