package org.yinjian.vision.pixel;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** The channels of 8-bit BGR pictures taken together. Who asks keeps the pixels in a scope. */
public final class Channels {
    private Channels() {}

    /** The least of each pixel's three channels. */
    public static Mat least(Mat picture) {
        MatVector channels = split(picture);
        Mat least = new Mat();
        opencv_core.min(channels.get(0), channels.get(1), least);
        opencv_core.min(least, channels.get(2), least);
        return least;
    }

    /** The greatest of each pixel's three channels. */
    public static Mat greatest(Mat picture) {
        MatVector channels = split(picture);
        Mat greatest = new Mat();
        opencv_core.max(channels.get(0), channels.get(1), greatest);
        opencv_core.max(greatest, channels.get(2), greatest);
        return greatest;
    }

    private static MatVector split(Mat picture) {
        MatVector channels = new MatVector();
        opencv_core.split(picture, channels);
        return channels;
    }
}
