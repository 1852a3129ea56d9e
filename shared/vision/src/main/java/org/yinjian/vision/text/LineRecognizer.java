package org.yinjian.vision.text;

import org.bytedeco.opencv.opencv_core.Mat;

/** Reads the picture of a single line of text. Safe for use by several threads. */
public interface LineRecognizer {
    /**
     * Reads one line.
     *
     * @param line 8-bit BGR, the text running left to right and filling the height; any size, not changed
     */
    RecognizedLine recognize(Mat line);
}
