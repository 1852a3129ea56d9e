package org.yinjian.vision.page;

import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.vision.text.TextBox;

/**
 * A page that stands upright and straight.
 *
 * @param image 8-bit BGR, its light as it was taken
 * @param flat the same with shadows and tint taken off
 * @param turned clockwise degrees by which the stored picture was turned: 0, 90, 180, 270
 * @param transform stored pixels to upright pixels
 * @param text where lines of text were detected, in upright pixels
 * @param pixelsPerMillimetre where the file's dpi or the sheet's shape tells it
 */
record UprightPage(
        Mat image, Mat flat, int turned, Homography transform, List<TextBox> text, Optional<Double> pixelsPerMillimetre)
        implements AutoCloseable {
    @Override
    public void close() {
        image.close();
        flat.close();
    }
}
