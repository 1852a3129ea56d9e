package org.yinjian.vision.seal;

import java.util.Arrays;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.InkColour;

/** Lays parts of a seal out as straight lines of text, 48 pixels high, for a line recogniser. */
final class SealUnwrapping {
    private static final int HEIGHT = 48;
    /** Paper before and after the arc: a recogniser drops characters at a line's very ends. */
    private static final int MARGIN = 40;

    /** Of the empty piece between the arc's end and its beginning, what is kept at either side, radians. */
    private static final double BESIDE_TEXT = Math.toRadians(12);

    private static final int WHITE = 250;
    /** Red from which no print lies on a point: seals have 180 and more, also where they are dark. */
    private static final float CLEAR = 190;
    /** Red below which brightness tells more of the print than of the seal. */
    private static final float SHADED = 150;
    /** Red below which print hides the seal. */
    private static final float PRINT = 100;

    /** A place that is shown white. */
    private static final double OFF_PAGE = -10;

    private static final float DARK = 215;
    /** Small digits are paler than the rim. */
    private static final float PALE = 30;

    private final WhitenedPage page;
    private final Rim rim;
    private final InkColour colour;
    private final float gain;

    /** @param rim in the page's pixels */
    SealUnwrapping(WhitenedPage page, Rim rim, InkColour colour) {
        this.page = page;
        this.rim = rim;
        this.colour = colour;
        this.gain = (float) Math.clamp(DARK / rimDarkness(), 0.8, 6);
    }

    /** How dark the rim typically is, so that faint imprints can be shown as dark as others. */
    private double rimDarkness() {
        float[] darkest = new float[360];
        float[] sample = new float[3];
        for (int degree = 0; degree < 360; degree++) {
            for (double share = 0.96; share <= 1.04; share += 0.01) {
                double direction = Math.toRadians(degree);
                page.colour(rim.atX(direction, share), rim.atY(direction, share), sample);
                darkest[degree] = Math.max(darkest[degree], inkDarkness(sample));
            }
        }
        Arrays.sort(darkest);
        return Math.max(10, darkest[240]);
    }

    /**
     * How dark a pixel is by the seal's ink alone: brightness, which is sharp, let through by colour, which pictures hold
     * at half resolution; where print darkens red too, by colour alone, which print leaves as it is.
     */
    private float inkDarkness(float[] bgr) {
        float darkness = WHITE - bgr[1];
        if (colour == InkColour.GREY || darkness <= 0) {
            return InkPlanes.ink(InkColour.GREY, bgr);
        }
        if (colour == InkColour.OTHER) {
            return InkPlanes.ink(InkColour.OTHER, bgr);
        }
        float difference = bgr[2] - bgr[1];
        float gated = darkness * Math.clamp((difference / Math.max(20, darkness) - 0.08f) / 0.15f, 0f, 1f);
        float printed = Math.clamp((CLEAR - bgr[2]) / (CLEAR - SHADED), 0f, 1f);
        return printed == 0
                ? gated
                : (1 - printed) * gated + printed * Math.max(0, difference) * WHITE / Math.max(PRINT, bgr[2]);
    }

    /**
     * How dark the seal's own ink is at a point inside, 0 to 240, as dark as on other seals.
     *
     * @param across to the right of the middle, as a share of the radius
     * @param down below it
     */
    float darkness(double across, double down, double tilt) {
        float[] sample = new float[3];
        double direction = Math.atan2(down, across) + tilt;
        double share = Math.hypot(across, down);
        page.colour(rim.atX(direction, share), rim.atY(direction, share), sample);
        return Math.min(240, inkDarkness(sample) * gain);
    }

    /** Clockwise from the gap round to it again, outside up; of the gap itself what lies next to the text. */
    Mat arc(SealStrip strip, Arc arc) {
        double left = Math.max(0, arc.gap().empty() - 2 * BESIDE_TEXT);
        double sweep = 2 * Math.PI - left;
        double start = arc.gap().middle() + left / 2;
        double middle = (strip.inner() + strip.outer()) / 2;
        int width = (int) (sweep * middle * HEIGHT / (strip.outer() - strip.inner()) * strip.stretch());
        return sampled(width, MARGIN, strip.shown(), (x, y, point) -> {
            double direction = start + sweep * x / width;
            double share = strip.outer() - (strip.outer() - strip.inner()) * y / HEIGHT;
            boolean other = arc.isUnder(direction, share);
            point[0] = other ? OFF_PAGE : rim.atX(direction, share);
            point[1] = other ? OFF_PAGE : rim.atY(direction, share);
        });
    }

    /** The lower part of the outermost band, left to right, inside up: where the code stands. */
    Mat code(double down, SealStrip.Shown shown) {
        double inner = 0.80;
        double outer = 0.97;
        double sweep = Math.toRadians(170);
        int width = (int) (sweep * (inner + outer) / 2 * HEIGHT / (outer - inner));
        return sampled(width, 0, shown, (x, y, point) -> {
            double direction = down + sweep / 2 - sweep * x / width;
            double share = inner + (outer - inner) * y / HEIGHT;
            point[0] = rim.atX(direction, share);
            point[1] = rim.atY(direction, share);
        });
    }

    /** Share of the code's band that bears the seal's ink, 0 to 1; the band's edges are left out, the rim is there. */
    double inkAlongCode(double down) {
        int inked = 0;
        int all = 0;
        for (int degree = -50; degree <= 50; degree++) {
            for (double share = 0.82; share <= 0.93; share += 0.01) {
                double direction = down + Math.toRadians(degree);
                all++;
                inked += darkness(share * Math.cos(direction), share * Math.sin(direction), 0) > PALE ? 1 : 0;
            }
        }
        return (double) inked / all;
    }

    /**
     * A straight line inside the rim.
     *
     * @param across half of its width, as a share of the radius
     * @param from its upper edge below the middle, as a share of the radius
     * @param to its lower edge
     */
    Mat line(double tilt, double across, double from, double to, SealStrip.Shown shown) {
        int width = (int) Math.max(HEIGHT, 2 * across * HEIGHT / (to - from));
        return sampled(width, MARGIN / 2, shown, (x, y, point) -> {
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

    private Mat sampled(int width, int margin, SealStrip.Shown shown, Place place) {
        int padded = width + 2 * margin;
        byte[] pixels = new byte[3 * padded * HEIGHT];
        Arrays.fill(pixels, (byte) WHITE);
        InkStrip ink = new InkStrip(padded, HEIGHT);
        double[] point = new double[2];
        float[] sample = new float[3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                place.of(x + 0.5, y + 0.5, point);
                page.colour(point[0], point[1], sample);
                int at = y * padded + margin + x;
                if (shown == SealStrip.Shown.COLOUR) {
                    for (int c = 0; c < 3; c++) {
                        pixels[3 * at + c] = (byte) Math.round(sample[c]);
                    }
                } else {
                    boolean print = colour == InkColour.RED && sample[2] < PRINT;
                    ink.set(at, Math.min(240, inkDarkness(sample) * gain), print);
                }
            }
        }
        if (shown != SealStrip.Shown.COLOUR) {
            ink.into(pixels, shown == SealStrip.Shown.FILLED);
        }
        Mat strip = new Mat(HEIGHT, padded, opencv_core.CV_8UC3);
        strip.data().put(pixels);
        return strip;
    }
}
