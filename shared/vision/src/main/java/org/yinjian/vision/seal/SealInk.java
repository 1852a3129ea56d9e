package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinjian.core.reading.InkColour;

/**
 * The ink of one seal: how dark it is on a point of the page, print left out.
 *
 * @param gain that makes its rim as dark as others'
 * @param red that the ink itself shows where it took well and no print lies on it, 110 to 205: the darker it is, the darker is
 *     what counts as print; of no meaning for other colours than red
 */
record SealInk(InkColour colour, float gain, float red) {
    /** Of the ink's own red, that from which no print lies on a point. */
    private static final float CLEAR = 0.93f;
    /** Below which brightness tells more of the print than of the seal. */
    private static final float SHADED = 0.73f;
    /** Below which print hides the seal. */
    private static final float PRINT = 0.49f;

    private static final float MOST_RED = 205;
    private static final float LEAST_RED = 110;
    /** How dark rims are made. */
    private static final float DARK = 215;
    /** Points that are ink and nothing else have this share of the redness that {@link #REDDEST} of all points stay below. */
    private static final double FULL = 0.75;

    private static final double REDDEST = 0.97;
    /** Where points are looked at, as shares of the radius: star, name and rim. */
    private static final double INNERMOST = 0.10;

    private static final double OUTERMOST = 1.04;
    private static final double BETWEEN = 0.0157;

    /** The ink of a seal of a page. */
    static SealInk of(WhitenedPage page, Disc disc, InkColour colour) {
        float red = colour == InkColour.RED ? red(page, disc) : MOST_RED;
        SealInk plain = new SealInk(colour, 1, red);
        return new SealInk(colour, (float) Math.clamp(DARK / plain.rimDarkness(page, disc), 0.8, 6), red);
    }

    /** The red of points that are ink and nothing else, of their darker ones: edges are paler. */
    private static float red(WhitenedPage page, Disc disc) {
        List<Point> points = points(page, disc);
        double[] rednesses =
                points.stream().mapToDouble(Point::redness).sorted().toArray();
        double full = FULL * rednesses[(int) (REDDEST * rednesses.length)];
        double[] reds = points.stream()
                .filter(point -> point.redness >= full)
                .mapToDouble(Point::red)
                .sorted()
                .toArray();
        return reds.length == 0 ? MOST_RED : (float) Math.clamp(reds[reds.length / 4], LEAST_RED, MOST_RED);
    }

    /** Of a point of the seal, what shines red and by how much more than in other colours. */
    private record Point(float red, float redness) {}

    private static List<Point> points(WhitenedPage page, Disc disc) {
        List<Point> points = new ArrayList<>();
        float[] sample = new float[3];
        for (int degree = 0; degree < 360; degree += 2) {
            Disc.Ray ray = disc.ray(Math.toRadians(degree));
            for (double share = INNERMOST; share < OUTERMOST; share += BETWEEN) {
                page.colour(ray.x(share), ray.y(share), sample);
                points.add(new Point(sample[2], sample[2] - Math.max(sample[0], sample[1])));
            }
        }
        return points;
    }

    /** How dark the rim typically is, so that faint imprints can be shown as dark as others. */
    private double rimDarkness(WhitenedPage page, Disc disc) {
        float[] darkest = new float[360];
        float[] sample = new float[3];
        for (int degree = 0; degree < 360; degree++) {
            Disc.Ray ray = disc.ray(Math.toRadians(degree));
            for (double share = 0.96; share <= 1.04; share += 0.01) {
                page.colour(ray.x(share), ray.y(share), sample);
                darkest[degree] = Math.max(darkest[degree], plain(sample));
            }
        }
        Arrays.sort(darkest);
        return Math.max(10, darkest[240]);
    }

    /** How dark a whitened sample (blue, green, red) is by this ink alone, 0 to 240, as dark as on other seals. */
    float darkness(float[] bgr) {
        return Math.min(240, plain(bgr) * gain);
    }

    /** Whether print hides the ink. */
    boolean isPrint(float[] bgr) {
        return colour == InkColour.RED && bgr[2] < PRINT * red;
    }

    /**
     * Brightness, which is sharp, let through by colour, which pictures hold at half resolution; where print darkens red
     * too, by colour alone, which print leaves as it is.
     */
    private float plain(float[] bgr) {
        float darkness = WhitenedPage.WHITE - bgr[1];
        if (colour == InkColour.GREY || darkness <= 0) {
            return InkedPage.ink(InkColour.GREY, bgr);
        }
        if (colour == InkColour.OTHER) {
            return InkedPage.ink(InkColour.OTHER, bgr);
        }
        float difference = bgr[2] - bgr[1];
        float gated = darkness * Math.clamp((difference / Math.max(20, darkness) - 0.08f) / 0.15f, 0f, 1f);
        float printed = Math.clamp((CLEAR * red - bgr[2]) / ((CLEAR - SHADED) * red), 0f, 1f);
        return printed == 0
                ? gated
                : (1 - printed) * gated
                        + printed * Math.max(0, difference) * WhitenedPage.WHITE / Math.max(PRINT * red, bgr[2]);
    }
}
