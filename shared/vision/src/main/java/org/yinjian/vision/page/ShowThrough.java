package org.yinjian.vision.page;

import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.text.TextBox;

/**
 * Tells text from what shines through from a sheet's other side: thin paper shows the back's print, mirrored and pale,
 * and mirrored characters are read as others. The pixels stay as they are: what is cleaned away may be a thin stroke.
 */
final class ShowThrough {
    /** What is written is darker than its paper by so much of 255 in some channel; what shines through of black is not. */
    private static final double INK = 32;

    private static final double PAPER = 245;
    /** Share of a line's pixels that are so dark: strokes cover a tenth of it or more. */
    private static final double WRITTEN = 0.01;

    private ShowThrough() {}

    /**
     * The boxes in which something is written; all where most are pale, as on a page that is pale itself.
     *
     * @param flat 8-bit BGR, lit evenly
     */
    static List<TextBox> without(List<TextBox> boxes, Mat flat) {
        if (boxes.isEmpty()) {
            return boxes;
        }
        try (PointerScope _ = new PointerScope()) {
            Mat ink = ink(flat);
            List<TextBox> written =
                    boxes.stream().filter(box -> isWritten(ink, box.bounds())).toList();
            return 2 * written.size() > boxes.size() ? written : boxes;
        }
    }

    /** By the middle half of a line's height: the feet of the line above may reach into it. */
    private static boolean isWritten(Mat ink, Box box) {
        int left = Math.clamp(box.x(), 0, ink.cols() - 1);
        int top = Math.clamp(box.y() + box.height() / 4, 0, ink.rows() - 1);
        int width = Math.clamp(box.right() - left, 1, ink.cols() - left);
        int height = Math.clamp(box.height() / 2, 1, ink.rows() - top);
        Mat inside = ink.apply(new Rect(left, top, width, height));
        return opencv_core.countNonZero(inside) >= WRITTEN * width * height;
    }

    /** Where any channel is darker than paper by more than grain and what shines through. */
    private static Mat ink(Mat flat) {
        Mat darkest = new Mat();
        Mat channel = new Mat();
        opencv_core.extractChannel(flat, darkest, 0);
        for (int i = 1; i < flat.channels(); i++) {
            opencv_core.extractChannel(flat, channel, i);
            opencv_core.min(darkest, channel, darkest);
        }
        opencv_imgproc.blur(darkest, darkest, new Size(3, 3));
        opencv_imgproc.threshold(darkest, darkest, PAPER - INK, 255, opencv_imgproc.THRESH_BINARY_INV);
        return darkest;
    }
}
