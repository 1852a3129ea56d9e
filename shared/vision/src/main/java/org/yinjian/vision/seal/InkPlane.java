package org.yinjian.vision.seal;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** How much ink of one colour lies on each pixel of a page at working scale, 0 (paper) to 255. */
final class InkPlane {
    private final int width;
    private final int height;
    private final byte[] ink;
    private final int[] mostOfRow;

    /** @param ink row by row, unsigned; not copied, nobody writes to it afterwards */
    InkPlane(int width, int height, byte[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
        this.mostOfRow = new int[height];
        for (int y = 0; y < height; y++) {
            int most = 0;
            for (int at = y * width; at < (y + 1) * width; at++) {
                most = Math.max(most, ink[at] & 255);
            }
            mostOfRow[y] = most;
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x] & 255;
    }

    /** A picture (8-bit) that is 255 where at least so much ink lies and 0 elsewhere; whoever asks closes it. */
    Mat inked(int threshold) {
        Mat picture = picture();
        opencv_imgproc.threshold(picture, picture, threshold - 1.0, 255, opencv_imgproc.THRESH_BINARY);
        return picture;
    }

    /** The same ink on a plane of so many times the width, 0 to 1, and the same height. */
    InkPlane narrowed(double share) {
        int narrow = Math.max(1, (int) Math.round(share * width));
        byte[] narrowed = new byte[narrow * height];
        try (Mat picture = picture();
                Mat small = new Mat();
                Size size = new Size(narrow, height)) {
            opencv_imgproc.resize(picture, small, size, 0, 0, opencv_imgproc.INTER_AREA);
            small.data().get(narrowed);
        }
        return new InkPlane(narrow, height, narrowed);
    }

    private Mat picture() {
        Mat picture = new Mat(height, width, opencv_core.CV_8UC1);
        picture.data().put(ink);
        return picture;
    }

    /** The most ink on any of these rows. */
    int most(int from, int to) {
        int most = 0;
        for (int y = from; y <= to; y++) {
            most = Math.max(most, mostOfRow[y]);
        }
        return most;
    }

    /** How much the ink grows to the right (Sobel), -1,020 to 1,020; for pixels that are not at the edge. */
    int slopeAcross(int x, int y) {
        int at = y * width + x;
        return (ink[at + 1 - width] & 255)
                + 2 * (ink[at + 1] & 255)
                + (ink[at + 1 + width] & 255)
                - (ink[at - 1 - width] & 255)
                - 2 * (ink[at - 1] & 255)
                - (ink[at - 1 + width] & 255);
    }

    /** How much it grows downwards. */
    int slopeDown(int x, int y) {
        int below = (y + 1) * width + x;
        int above = (y - 1) * width + x;
        return (ink[below - 1] & 255)
                + 2 * (ink[below] & 255)
                + (ink[below + 1] & 255)
                - (ink[above - 1] & 255)
                - 2 * (ink[above] & 255)
                - (ink[above + 1] & 255);
    }

    int at(double x, double y) {
        return at((int) Math.round(x), (int) Math.round(y));
    }

    boolean covers(double x, double y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /**
     * The most ink on a ray between two shares of its length.
     *
     * @param step from place to place, likewise
     */
    int most(Disc.Ray ray, double from, double to, double step) {
        int most = 0;
        for (double share = from; share <= to; share += step) {
            most = Math.max(most, at(ray.x(share), ray.y(share)));
        }
        return most;
    }

    /** The share of the area of a seal's ring that bears at least so much ink, 0 to 1. */
    double covered(Disc disc, double from, double to, int threshold) {
        int inked = 0;
        int all = 0;
        for (int degree = 0; degree < 360; degree++) {
            Disc.Ray ray = disc.ray(Math.toRadians(degree));
            for (double share = from; share <= to; share += 0.02) {
                all++;
                inked += at(ray.x(share), ray.y(share)) >= threshold ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) inked / all;
    }
}
