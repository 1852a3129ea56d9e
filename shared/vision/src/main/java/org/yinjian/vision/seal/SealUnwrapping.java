package org.yinjian.vision.seal;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
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

    /** Small digits are paler than the rim. */
    private static final float PALE = 30;

    private final WhitenedPage page;
    private final Disc disc;
    private final SealInk ink;

    /** @param rim in the page's pixels */
    SealUnwrapping(WhitenedPage page, Rim rim, InkColour colour) {
        this.page = page;
        this.disc = rim.disc();
        this.ink = SealInk.of(page, disc, colour);
    }

    /**
     * How dark the seal's own ink is at a point inside, 0 to 240, as dark as on other seals.
     *
     * @param across to the right of the middle, as a share of the radius
     * @param down below it
     */
    float darkness(double across, double down, double tilt) {
        float[] sample = new float[3];
        double right = across * Math.cos(tilt) - down * Math.sin(tilt);
        double below = across * Math.sin(tilt) + down * Math.cos(tilt);
        page.colour(disc.x(right, below), disc.y(right, below), sample);
        return ink.darkness(sample);
    }

    /** Clockwise from the gap round to it again, outside up; of the gap itself what lies next to the text. */
    Mat arc(SealStrip strip, Arc arc) {
        double left = Math.max(0, arc.gap().empty() - 2 * BESIDE_TEXT);
        double sweep = 2 * Math.PI - left;
        double start = arc.gap().middle() + left / 2;
        double middle = (strip.inner() + strip.outer()) / 2;
        int width = (int) (sweep * middle * HEIGHT / (strip.outer() - strip.inner()) * strip.stretch());
        return sampled(width, MARGIN, strip.shown(), x -> {
            double direction = start + sweep * x / width;
            return new Column(disc.ray(direction), strip.outer(), strip.inner(), arc.under(direction));
        });
    }

    /** The lower part of the outermost band, left to right, inside up: where the code stands. */
    Mat code(double down, SealStrip.Shown shown) {
        double inner = 0.80;
        double outer = 0.97;
        double sweep = Math.toRadians(170);
        int width = (int) (sweep * (inner + outer) / 2 * HEIGHT / (outer - inner));
        return sampled(width, 0, shown, x -> {
            double direction = down + sweep / 2 - sweep * x / width;
            return new Column(disc.ray(direction), inner, outer, SealUnwrapping::isNowhere);
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
        Disc.Ray middle = disc.ray(tilt + Math.PI / 2);
        Disc.Ray right = disc.ray(tilt);
        return sampled(width, MARGIN / 2, shown, x -> {
            double u = across * (2.0 * x / width - 1);
            return new Column(
                    new Disc.Ray(right.x(u), right.y(u), middle.dx(), middle.dy()),
                    from,
                    to,
                    SealUnwrapping::isNowhere);
        });
    }

    /**
     * Where on the page a column of a strip lies: a piece of a line.
     *
     * @param from the place on the line of its upper edge
     * @param to that of its lower edge
     * @param white places that are shown as paper
     */
    private record Column(Disc.Ray line, double from, double to, DoublePredicate white) {}

    private static boolean isNowhere(double place) {
        return Double.isNaN(place);
    }

    private Mat sampled(int width, int margin, SealStrip.Shown shown, DoubleFunction<Column> columns) {
        int padded = width + 2 * margin;
        byte[] pixels = new byte[3 * padded * HEIGHT];
        Arrays.fill(pixels, (byte) WhitenedPage.WHITE);
        InkStrip shownInk = new InkStrip(padded, HEIGHT);
        float[] sample = new float[3];
        for (int x = 0; x < width; x++) {
            Column column = columns.apply(x + 0.5);
            for (int y = 0; y < HEIGHT; y++) {
                double place = column.from() + (column.to() - column.from()) * (y + 0.5) / HEIGHT;
                if (column.white().test(place)) {
                    Arrays.fill(sample, 255);
                } else {
                    page.colour(column.line().x(place), column.line().y(place), sample);
                }
                int at = y * padded + margin + x;
                if (shown == SealStrip.Shown.COLOUR) {
                    for (int c = 0; c < 3; c++) {
                        pixels[3 * at + c] = (byte) Math.round(sample[c]);
                    }
                } else {
                    shownInk.set(at, ink.darkness(sample), ink.isPrint(sample));
                }
            }
        }
        if (shown != SealStrip.Shown.COLOUR) {
            shownInk.into(pixels, shown == SealStrip.Shown.FILLED);
        }
        Mat strip = new Mat(HEIGHT, padded, opencv_core.CV_8UC3);
        strip.data().put(pixels);
        return strip;
    }
}
