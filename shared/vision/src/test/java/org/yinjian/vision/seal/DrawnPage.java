package org.yinjian.vision.seal;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** A sheet of paper at 4 pixels per millimetre (840 x 1188) on which shapes are drawn; no fonts. */
final class DrawnPage {
    static final double PIXELS_PER_MILLIMETRE = 4;
    static final Scalar RED = new Scalar(60, 50, 215, 0);
    static final Scalar FAINT = new Scalar(205, 200, 250, 0);
    static final Scalar PALE = new Scalar(218, 215, 245, 0);
    static final Scalar WINE = new Scalar(60, 25, 145, 0);
    static final Scalar BLUE = new Scalar(200, 60, 50, 0);
    static final Scalar BLACK = new Scalar(20, 20, 20, 0);

    final Mat mat = new Mat(1188, 840, opencv_core.CV_8UC3, new Scalar(245, 245, 245, 0));

    /** A seal of 42 mm: rim, star and strokes where the characters stand. */
    DrawnPage seal(int x, int y, Scalar ink) {
        return rim(x, y, 84, 0, 360, ink).star(x, y, 24, ink).name(x, y, 0, 11, 22, ink);
    }

    DrawnPage rim(int x, int y, int radius, int from, int to, Scalar ink) {
        opencv_imgproc.ellipse(
                mat, new Point(x, y), new Size(radius, radius), 0, from, to, ink, 5, opencv_imgproc.LINE_AA, 0);
        return this;
    }

    DrawnPage ellipse(int x, int y, int width, int height, Scalar ink) {
        return ellipse(x, y, width, height, 0, ink);
    }

    /** @param degrees clockwise by which the first axis is turned from lying */
    DrawnPage ellipse(int x, int y, int width, int height, int degrees, Scalar ink) {
        opencv_imgproc.ellipse(
                mat, new Point(x, y), new Size(width, height), degrees, 0, 360, ink, 5, opencv_imgproc.LINE_AA, 0);
        return this;
    }

    DrawnPage star(int x, int y, int radius, Scalar ink) {
        int[] corners = new int[20];
        for (int k = 0; k < 10; k++) {
            double angle = -Math.PI / 2 + k * Math.PI / 5;
            double reach = k % 2 == 0 ? radius : 0.38 * radius;
            corners[2 * k] = (int) Math.round(x + reach * Math.cos(angle));
            corners[2 * k + 1] = (int) Math.round(y + reach * Math.sin(angle));
        }
        try (Mat polygon = new Mat(10, 1, opencv_core.CV_32SC2)) {
            java.nio.IntBuffer buffer = polygon.createBuffer();
            buffer.put(corners);
            opencv_imgproc.fillPoly(mat, new org.bytedeco.opencv.opencv_core.MatVector(polygon), ink);
        }
        return this;
    }

    /**
     * Crosses where the characters of a seal's name stand, turned by so many degrees about its middle.
     *
     * @param pitch degrees from character to character
     */
    DrawnPage name(int x, int y, int turned, int characters, int pitch, Scalar ink) {
        return firstOfName(x, y, turned, characters, characters, pitch, ink);
    }

    /** Of a name of {@code all} characters only the first. */
    DrawnPage firstOfName(int x, int y, int turned, int first, int all, int pitch, Scalar ink) {
        for (int i = 0; i < first; i++) {
            double angle = Math.toRadians(turned - 90 + (i - (all - 1) / 2.0) * pitch);
            int cx = (int) (x + 64 * Math.cos(angle));
            int cy = (int) (y + 64 * Math.sin(angle));
            line(cx - 7, cy, cx + 7, cy, 3, ink).line(cx, cy - 7, cx, cy + 7, 3, ink);
        }
        return this;
    }

    DrawnPage line(int fromX, int fromY, int toX, int toY, int width, Scalar ink) {
        opencv_imgproc.line(mat, new Point(fromX, fromY), new Point(toX, toY), ink, width, opencv_imgproc.LINE_AA, 0);
        return this;
    }

    /** Rows of short strokes like a line of large print. */
    DrawnPage title(int y, Scalar ink) {
        for (int x = 150; x < 700; x += 45) {
            line(x, y, x + 30, y, 5, ink)
                    .line(x + 15, y - 18, x + 15, y + 18, 5, ink)
                    .line(x, y + 18, x + 30, y + 18, 5, ink);
        }
        return this;
    }

    /** The left side brighter than the right, as under a lamp. */
    DrawnPage shaded() {
        byte[] row = new byte[3 * mat.cols()];
        for (int y = 0; y < mat.rows(); y++) {
            mat.ptr(y).get(row);
            for (int i = 0; i < row.length; i++) {
                row[i] = (byte) Math.round((row[i] & 255) * (1 - 0.45 * i / row.length));
            }
            mat.ptr(y).put(row);
        }
        return this;
    }
}
