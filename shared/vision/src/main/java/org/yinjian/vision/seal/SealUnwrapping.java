package org.yinjian.vision.seal;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.InkColour;

/** Lays parts of a seal out as straight lines of text, 48 pixels high, for a line recogniser. */
final class SealUnwrapping {
    private static final int HEIGHT = 48;

    private final WhitenedPage page;
    private final Rim rim;
    private final InkColour colour;
    private final float gain;

    /**
     * @param rim in the page's pixels
     * @param strength typical ink on the rim, 1 to 255; faint imprints are shown as dark as others
     */
    SealUnwrapping(WhitenedPage page, Rim rim, InkColour colour, int strength) {
        this.page = page;
        this.rim = rim;
        this.colour = colour;
        this.gain = 230f / Math.max(12, strength);
    }

    /** Once round, clockwise from a direction, outside up. */
    Mat arc(SealStrip strip, double start) {
        double middle = (strip.inner() + strip.outer()) / 2;
        int width = (int) (2 * Math.PI * middle * HEIGHT / (strip.outer() - strip.inner()) * strip.stretch());
        return sampled(width, strip.inkOnly(), (x, y, point) -> {
            double direction = start + 2 * Math.PI * x / width;
            double share = strip.outer() - (strip.outer() - strip.inner()) * y / HEIGHT;
            point[0] = rim.atX(direction, share);
            point[1] = rim.atY(direction, share);
        });
    }

    /** The lower part of the outermost band, left to right, inside up: where the code stands. */
    Mat code(double down, boolean inkOnly) {
        double inner = 0.80;
        double outer = 0.97;
        double sweep = Math.toRadians(170);
        int width = (int) (sweep * (inner + outer) / 2 * HEIGHT / (outer - inner));
        return sampled(width, inkOnly, (x, y, point) -> {
            double direction = down + sweep / 2 - sweep * x / width;
            double share = inner + (outer - inner) * y / HEIGHT;
            point[0] = rim.atX(direction, share);
            point[1] = rim.atY(direction, share);
        });
    }

    /**
     * A straight line inside the rim.
     *
     * @param across half of its width, as a share of the radius
     * @param from its upper edge below the middle, as a share of the radius
     * @param to its lower edge
     */
    Mat line(double tilt, double across, double from, double to, boolean inkOnly) {
        int width = (int) Math.max(HEIGHT, 2 * across * HEIGHT / (to - from));
        return sampled(width, inkOnly, (x, y, point) -> {
            double u = across * (2.0 * x / width - 1);
            double v = from + (to - from) * y / HEIGHT;
            double direction = Math.atan2(v, u) + tilt;
            double share = Math.hypot(u, v);
            point[0] = rim.atX(direction, share);
            point[1] = rim.atY(direction, share);
        });
    }

    /** Where on the page a pixel of a strip lies. */
    private interface Place {
        void of(double x, double y, double[] point);
    }

    private Mat sampled(int width, boolean inkOnly, Place place) {
        byte[] pixels = new byte[3 * width * HEIGHT];
        double[] point = new double[2];
        float[] sample = new float[3];
        int to = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                place.of(x + 0.5, y + 0.5, point);
                page.colour(point[0], point[1], sample);
                if (inkOnly) {
                    float ink = Math.min(255, InkPlanes.ink(colour, sample) * gain);
                    sample[0] = sample[1] = sample[2] = 255 - ink;
                }
                for (int c = 0; c < 3; c++) {
                    pixels[to++] = (byte) Math.round(sample[c]);
                }
            }
        }
        Mat strip = new Mat(HEIGHT, width, opencv_core.CV_8UC3);
        strip.data().put(pixels);
        return strip;
    }
}
