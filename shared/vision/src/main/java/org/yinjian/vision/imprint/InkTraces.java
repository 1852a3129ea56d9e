package org.yinjian.vision.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InkTrace;

/** Takes the traces of imprints from a page. */
public final class InkTraces {
    static final int SIDE = 128;

    /** An imprint of fewer pixels across shows no texture. */
    private static final int LEAST_PIXELS = 120;

    /** Points a side on which the paper's light is found, and how many of them reach over the widest part of a star. */
    private static final int LIGHT_SIDE = 64;

    private static final int LIGHT_REACH = 11;

    /** A point darker than so many of the others, as a share of all, bears full ink. */
    private static final double FULL_INK = 0.97;

    /** Paler ink than this, of 1, is none. */
    private static final float LEAST_INK = 0.05f;

    /** Where even the brightest channel is darker than this there is print; it hides the seal's ink, over a short way. */
    private static final float BLACK = 0.35f;

    private static final float FADE = 0.3f;

    /** Share of a point's area under print above which it is hidden. */
    private static final float PRINTED = 0.12f;

    private InkTraces() {}

    /**
     * The imprints with their traces.
     *
     * @param drawn whether a program drew the page: whatever seal stands on it was laid there by a program
     */
    public static List<Imprint> taken(List<Imprint> imprints, Mat page, boolean drawn) {
        return imprints.stream()
                .map(imprint -> imprint.with(of(page, imprint)))
                .map(imprint -> drawn ? imprint.laidOver() : imprint)
                .toList();
    }

    /**
     * The trace of an imprint; none of one that the page's edge cuts, that is too small, or too pale.
     *
     * @param page 8-bit BGR, not changed
     */
    public static Optional<InkTrace> of(Mat page, Imprint imprint) {
        Box box = imprint.box();
        int marginX = (int) Math.round(box.width() / 2.0 * (InkTrace.REACH - 1));
        int marginY = (int) Math.round(box.height() / 2.0 * (InkTrace.REACH - 1));
        boolean inside = box.x() >= marginX
                && box.y() >= marginY
                && box.right() + marginX <= page.cols()
                && box.bottom() + marginY <= page.rows();
        if (imprint.cut() || !inside || Math.min(box.width(), box.height()) < LEAST_PIXELS) {
            return Optional.empty();
        }
        try (PointerScope _ = new PointerScope()) {
            Mat crop = page.apply(new Rect(
                    box.x() - marginX, box.y() - marginY, box.width() + 2 * marginX, box.height() + 2 * marginY));
            return trace(whitened(crop), imprint.colour());
        }
    }

    /** As floats, 1 being the paper's light around each place: the brightest over more than a star's width. */
    private static Mat whitened(Mat crop) {
        Mat paper = new Mat();
        Size side = new Size(LIGHT_SIDE, LIGHT_SIDE);
        opencv_imgproc.resize(crop, paper, side, 0, 0, opencv_imgproc.INTER_AREA);
        Mat reach = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(LIGHT_REACH, LIGHT_REACH));
        opencv_imgproc.dilate(paper, paper, reach);
        opencv_imgproc.blur(paper, paper, new Size(LIGHT_REACH, LIGHT_REACH));
        opencv_imgproc.resize(paper, paper, crop.size(), 0, 0, opencv_imgproc.INTER_LINEAR);
        Mat white = new Mat();
        opencv_core.divide(crop, paper, white, 1, opencv_core.CV_32F);
        return white;
    }

    private static Optional<InkTrace> trace(Mat white, InkColour colour) {
        float[] bgr = new float[3 * white.cols() * white.rows()];
        new FloatPointer(white.data()).get(bgr);
        float[] ink = new float[bgr.length / 3];
        float[] print = new float[ink.length];
        for (int i = 0; i < ink.length; i++) {
            print[i] = colour == InkColour.GREY ? 0 : printed(bgr[3 * i], bgr[3 * i + 1], bgr[3 * i + 2]);
            ink[i] = dark(colour, bgr[3 * i], bgr[3 * i + 1], bgr[3 * i + 2]) * (1 - print[i]);
        }
        return trace(small(ink, white), small(print, white));
    }

    private static float printed(float blue, float green, float red) {
        float light = Math.max(red, Math.max(green, blue));
        return 1 - Math.clamp((light - BLACK) / FADE, 0, 1);
    }

    /**
     * Darkness where coloured ink is darkest and pictures are finest, in green for red ink: colour alone is kept at half
     * resolution.
     */
    private static float dark(InkColour colour, float blue, float green, float red) {
        return Math.clamp(1 - (colour == InkColour.RED ? green : Math.min(red, Math.min(green, blue))), 0, 1);
    }

    private static float[] small(float[] plane, Mat white) {
        Mat large = new Mat(white.rows(), white.cols(), opencv_core.CV_32FC1);
        new FloatPointer(large.data()).put(plane);
        Mat small = new Mat();
        opencv_imgproc.resize(large, small, new Size(SIDE, SIDE), 0, 0, opencv_imgproc.INTER_AREA);
        float[] points = new float[SIDE * SIDE];
        new FloatPointer(small.data()).get(points);
        return points;
    }

    private static Optional<InkTrace> trace(float[] ink, float[] print) {
        float[] sorted = ink.clone();
        Arrays.sort(sorted);
        float full = sorted[(int) (FULL_INK * (sorted.length - 1))];
        if (full < LEAST_INK) {
            return Optional.empty();
        }
        byte[] levels = new byte[ink.length];
        for (int i = 0; i < levels.length; i++) {
            int level = Math.clamp(Math.round(ink[i] / full * InkTrace.FULL), 0, InkTrace.DARKEST);
            levels[i] = (byte) (print[i] > PRINTED ? InkTrace.HIDDEN : level);
        }
        return Optional.of(new InkTrace(SIDE, levels));
    }
}
