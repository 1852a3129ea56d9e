package org.yinjian.vision.picture;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Picture;
import org.yinjian.vision.pixel.Channels;
import org.yinjian.vision.pixel.Shrinking;

/**
 * Finds photographs on an upright page: closed patches, thicker than any letter, that are darker or more coloured than
 * paper and about the size and shape of an identity photograph.
 */
public final class PictureFinder {
    /** 2.4 pixels a millimetre on A4: strokes of letters are one or two pixels wide. */
    private static final int SMALL = 700;
    /** Shorter side as a share of the page's longer side: 14 to 90 mm on A4 (一寸 is 25 x 35 mm). */
    private static final double LEAST_SIDE = 0.047;

    private static final double MOST_SIDE = 0.3;
    /** Height by width. */
    private static final double LEAST_SHAPE = 0.85;

    private static final double MOST_SHAPE = 2.0;
    /** Share of its rectangle that a patch fills: a person on a white ground fills about half. */
    private static final double LEAST_FILL = 0.42;

    /** A head and neck alone: a white shirt on a white ground is not told from paper; it must look like a face. */
    private static final double LEAST_HEAD = 0.025;

    private static final double LEAST_HEAD_SHAPE = 1.4;
    private static final double MOST_HEAD = 3.4;
    private static final double HEAD_LIKENESS = 0.7;

    private static final double PAPER = 200;
    private static final double COLOURED = 35;

    private PictureFinder() {}

    /**
     * Finds photographs among the text.
     *
     * @param page 8-bit BGR, upright, its light as it was taken
     * @param flat the same, lit evenly
     */
    public static List<Picture> find(Mat page, Mat flat) {
        List<Picture> pictures = new ArrayList<>();
        try (PointerScope _ = new PointerScope()) {
            double scale = Math.min(1, (double) SMALL / Math.max(page.cols(), page.rows()));
            Mat patches = patches(Shrinking.by(page, scale), Shrinking.by(flat, scale));
            MatVector contours = new MatVector();
            opencv_imgproc.findContours(
                    patches, contours, opencv_imgproc.RETR_EXTERNAL, opencv_imgproc.CHAIN_APPROX_NONE);
            double longSide = Math.max(patches.cols(), patches.rows());
            for (long i = 0; i < contours.size(); i++) {
                Rect rect = opencv_imgproc.boundingRect(contours.get(i));
                double shorter = Math.min(rect.width(), rect.height()) / longSide;
                double shape = (double) rect.height() / rect.width();
                double fill = opencv_imgproc.contourArea(contours.get(i)) / ((double) rect.width() * rect.height());
                boolean isPhoto = shorter >= LEAST_SIDE
                        && shorter <= MOST_SIDE
                        && shape >= LEAST_SHAPE
                        && shape <= MOST_SHAPE
                        && fill >= LEAST_FILL;
                boolean isHead = !isPhoto
                        && shorter >= LEAST_HEAD
                        && shorter <= MOST_SIDE
                        && shape >= LEAST_HEAD_SHAPE
                        && shape <= MOST_HEAD;
                if (isPhoto || isHead) {
                    Picture picture = picture(page, box(rect, scale).grow(0, page.cols(), page.rows()));
                    if (isPhoto || picture.face() >= HEAD_LIKENESS) {
                        pictures.add(picture);
                    }
                }
            }
        }
        return pictures;
    }

    /** The page as one picture, for pages that bear no text. */
    public static Picture whole(Mat page) {
        return picture(page, new Box(0, 0, page.cols(), page.rows()));
    }

    private static Picture picture(Mat page, Box box) {
        try (Rect rect = new Rect(box.x(), box.y(), box.width(), box.height());
                Mat part = page.apply(rect)) {
            return new Picture(box, Portrait.likeness(part));
        }
    }

    private static Box box(Rect rect, double scale) {
        return new Box((int) (rect.x() / scale), (int) (rect.y() / scale), (int) (rect.width() / scale), (int)
                (rect.height() / scale));
    }

    /** 255 where something other than paper, letters and rules is. */
    private static Mat patches(Mat page, Mat flat) {
        Mat dark = new Mat();
        opencv_imgproc.threshold(Channels.least(flat), dark, PAPER, 255, opencv_imgproc.THRESH_BINARY_INV);
        Mat chroma = chroma(page);
        double paper = opencv_core.mean(chroma).get(0);
        Mat coloured = new Mat();
        opencv_imgproc.threshold(chroma, coloured, Math.min(120, paper + COLOURED), 255, opencv_imgproc.THRESH_BINARY);
        opencv_core.bitwise_or(dark, coloured, dark);
        opencv_imgproc.morphologyEx(dark, dark, opencv_imgproc.MORPH_OPEN, square(5));
        opencv_imgproc.morphologyEx(dark, dark, opencv_imgproc.MORPH_CLOSE, square(7));
        return dark;
    }

    private static Mat square(int side) {
        return opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(side, side));
    }

    /** Greatest less least channel. */
    private static Mat chroma(Mat picture) {
        Mat chroma = new Mat();
        opencv_core.subtract(Channels.greatest(picture), Channels.least(picture), chroma);
        return chroma;
    }
}
