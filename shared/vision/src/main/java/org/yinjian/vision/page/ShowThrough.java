package org.yinjian.vision.page;

import java.util.List;
import java.util.Optional;
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

    /** So many heights of nothing but pale pixels at an end of a line are the other side's text, found as one with it. */
    private static final double PALE_END = 3;
    /** So much of a line's height is left beside what is written. */
    private static final double ROOM = 0.5;
    /** Radians; of a line that is tilted more no end is told from what lies above and below. */
    private static final double LEVEL = 0.1;

    private ShowThrough() {}

    /**
     * The boxes in which something is written, without pale ends; all as they are where most are pale, as on a page that is
     * pale itself.
     *
     * @param flat 8-bit BGR, lit evenly
     */
    static List<TextBox> without(List<TextBox> boxes, Mat flat) {
        List<TextBox> written =
                boxes.stream().flatMap(box -> written(flat, box).stream()).toList();
        return 2 * written.size() > boxes.size() ? written : boxes;
    }

    /** By the middle half of a line's height: the feet of the line above may reach into it. */
    private static Optional<TextBox> written(Mat flat, TextBox text) {
        Box box = text.bounds();
        Box half = new Box(box.x(), box.y() + box.height() / 4, box.width(), Math.max(1, box.height() / 2));
        Box middle = half.grow(0, flat.cols(), flat.rows());
        Box around = middle.grow(1, flat.cols(), flat.rows());
        try (PointerScope _ = new PointerScope()) {
            Mat darkest = Channels.least(flat.apply(rect(around)));
            Mat ink = new Mat();
            opencv_imgproc.blur(darkest, ink, new Size(3, 3));
            opencv_imgproc.threshold(ink, ink, Illumination.PAPER - INK, 255, opencv_imgproc.THRESH_BINARY_INV);
            Box inside = new Box(middle.x() - around.x(), middle.y() - around.y(), middle.width(), middle.height());
            Mat dark = ink.apply(rect(inside));
            return opencv_core.countNonZero(dark) >= WRITTEN * inside.area()
                    ? Optional.of(withoutPaleEnds(text, dark))
                    : Optional.empty();
        }
    }

    /** @param dark the line's pixels, 255 where they are dark */
    private static TextBox withoutPaleEnds(TextBox text, Mat dark) {
        Mat columns = new Mat();
        opencv_core.reduce(dark, columns, 0, opencv_core.REDUCE_MAX);
        Mat written = new Mat();
        opencv_core.findNonZero(columns, written);
        Rect extent = opencv_imgproc.boundingRect(written);
        double left = paleEnd(text, extent.x());
        double right = paleEnd(text, dark.cols() - extent.x() - extent.width());
        double shift = (left - right) / 2;
        return Math.abs(text.angle()) > LEVEL || left + right == 0
                ? text
                : new TextBox(
                        text.centreX() + shift,
                        text.centreY() + shift * Math.tan(text.angle()),
                        text.width() - left - right,
                        text.height(),
                        text.angle(),
                        text.score());
    }

    /** What is cut off at an end that is pale over so many pixels. */
    private static double paleEnd(TextBox text, int pale) {
        return pale >= PALE_END * text.height() ? pale - ROOM * text.height() : 0;
    }

    private static Rect rect(Box box) {
        return new Rect(box.x(), box.y(), box.width(), box.height());
    }
}
