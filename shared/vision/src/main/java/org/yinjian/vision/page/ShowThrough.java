package org.yinjian.vision.page;

import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.pixel.Channels;
import org.yinjian.vision.text.TextBox;

/**
 * Tells text from what shines through from a sheet's other side: thin paper shows the back's print, mirrored and pale,
 * and mirrored characters are read as others. The pixels stay as they are: what is cleaned away may be a thin stroke.
 */
final class ShowThrough {
    /** What is written is darker than its paper by so much of 255 in some channel; what shines through of black is not. */
    private static final double INK = 32;

    /** Share of a line's pixels that are so dark: strokes cover a tenth of it or more. */
    private static final double WRITTEN = 0.01;

    private ShowThrough() {}

    /**
     * The boxes in which something is written; all where most are pale, as on a page that is pale itself.
     *
     * @param flat 8-bit BGR, lit evenly
     */
    static List<TextBox> without(List<TextBox> boxes, Mat flat) {
        List<TextBox> written =
                boxes.stream().filter(box -> isWritten(flat, box.bounds())).toList();
        return 2 * written.size() > boxes.size() ? written : boxes;
    }

    /** By the middle half of a line's height: the feet of the line above may reach into it. */
    private static boolean isWritten(Mat flat, Box box) {
        Box half = new Box(box.x(), box.y() + box.height() / 4, box.width(), Math.max(1, box.height() / 2));
        Box middle = half.grow(0, flat.cols(), flat.rows());
        Box around = middle.grow(1, flat.cols(), flat.rows());
        try (PointerScope _ = new PointerScope()) {
            Mat darkest = Channels.least(flat.apply(rect(around)));
            Mat ink = new Mat();
            opencv_imgproc.blur(darkest, ink, new Size(3, 3));
            opencv_imgproc.threshold(ink, ink, Illumination.PAPER - INK, 255, opencv_imgproc.THRESH_BINARY_INV);
            Box inside = new Box(middle.x() - around.x(), middle.y() - around.y(), middle.width(), middle.height());
            return opencv_core.countNonZero(ink.apply(rect(inside))) >= WRITTEN * inside.area();
        }
    }

    private static Rect rect(Box box) {
        return new Rect(box.x(), box.y(), box.width(), box.height());
    }
}
