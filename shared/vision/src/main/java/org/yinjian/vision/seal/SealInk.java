package org.yinjian.vision.seal;

import java.util.Arrays;
import org.yinjian.core.reading.InkColour;

/**
 * The ink of one seal: how dark it is on a point of the page, print left out.
 *
 * @param gain that makes its rim as dark as others'
 * @param red of the ink itself where it took well, 0 to 255, print left out: cinnabar has 220, wine 150; 255 for other colours
 */
record SealInk(InkColour colour, float gain, float red) {
    private static final int WHITE = 250;
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
    /** Of the reddest points' redness, what points have that are ink and nothing else. */
    private static final double FULL = 0.75;

    /** The ink of a seal of a page. */
    static SealInk of(WhitenedPage page, Disc disc, InkColour colour) {
        float red = colour == InkColour.RED ? red(page, disc) : MOST_RED;
        SealInk plain = new SealInk(colour, 1, red);
        return new SealInk(colour, (float) Math.clamp(DARK / plain.rimDarkness(page, disc), 0.8, 6), red);
    }

    /** The red of points that are ink and nothing else, the darker ones of them: edges are paler. */
    private static float red(WhitenedPage page, Disc disc) {
        int count = 0;
        float[] reds = new float[360 / 2 * 60];
        float[] redness = new float[reds.length];
        float[] sample = new float[3];
        for (int degree = 0; degree < 360; degree += 2) {
            Disc.Ray ray = disc.ray(Math.toRadians(degree));
            for (int ring = 0; ring < 60; ring++) {
                double share = 0.1 + ring * 0.94 / 60;
                page.colour(ray.x(share), ray.y(share), sample);
                reds[count] = sample[2];
                redness[count++] = sample[2] - Math.max(sample[0], sample[1]);
            }
        }
        float[] sorted = redness.clone();
        Arrays.sort(sorted);
        double full = FULL * sorted[(int) (0.97 * sorted.length)];
        float[] inked = new float[count];
        int inks = 0;
        for (int i = 0; i < count; i++) {
            if (redness[i] >= full) {
                inked[inks++] = reds[i];
            }
        }
        Arrays.sort(inked, 0, inks);
        return inks == 0 ? MOST_RED : Math.clamp(inked[inks / 4], LEAST_RED, MOST_RED);
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
        float darkness = WHITE - bgr[1];
        if (colour == InkColour.GREY || darkness <= 0) {
            return InkPlanes.ink(InkColour.GREY, bgr);
        }
        if (colour == InkColour.OTHER) {
            return InkPlanes.ink(InkColour.OTHER, bgr);
        }
        float difference = bgr[2] - bgr[1];
        float gated = darkness * Math.clamp((difference / Math.max(20, darkness) - 0.08f) / 0.15f, 0f, 1f);
        float printed = Math.clamp((CLEAR * red - bgr[2]) / ((CLEAR - SHADED) * red), 0f, 1f);
        return printed == 0
                ? gated
                : (1 - printed) * gated + printed * Math.max(0, difference) * WHITE / Math.max(PRINT * red, bgr[2]);
    }
}
