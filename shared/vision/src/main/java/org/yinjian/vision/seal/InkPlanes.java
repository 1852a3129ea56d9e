package org.yinjian.vision.seal;

import org.yinjian.core.reading.InkColour;

/** Takes a page's ink apart by colour at a working scale. */
final class InkPlanes {
    private InkPlanes() {}

    /** One plane of the ink of a colour, {@code scale} times the page's size (1 or less). */
    static InkPlane of(WhitenedPage page, InkColour colour, double scale) {
        int width = Math.max(1, (int) (page.width() * scale));
        int height = Math.max(1, (int) (page.height() * scale));
        byte[] ink = new byte[width * height];
        float[] sample = new float[3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                ink[y * width + x] = (byte) averaged(page, colour, x, y, scale, sample);
            }
        }
        return new InkPlane(width, height, ink);
    }

    private static int averaged(WhitenedPage page, InkColour colour, int x, int y, double scale, float[] sample) {
        double centreX = (x + 0.5) / scale - 0.5;
        double centreY = (y + 0.5) / scale - 0.5;
        if (scale > 0.8) {
            page.colour(centreX, centreY, sample);
            return Math.round(ink(colour, sample));
        }
        double quarter = 0.25 / scale;
        float sum = 0;
        for (int corner = 0; corner < 4; corner++) {
            page.colour(
                    centreX + (corner % 2 == 0 ? -quarter : quarter),
                    centreY + (corner < 2 ? -quarter : quarter),
                    sample);
            sum += ink(colour, sample);
        }
        return Math.round(sum / 4);
    }

    /** How much ink of a colour a whitened sample (blue, green, red) bears, 0 to 255. */
    static float ink(InkColour colour, float[] bgr) {
        float blue = bgr[0];
        float green = bgr[1];
        float red = bgr[2];
        return switch (colour) {
            case RED -> Math.max(0, red - Math.max(green, blue));
            case GREY -> Math.max(0, 250 - Math.max(red, Math.max(green, blue)));
            case OTHER ->
                red >= Math.max(green, blue) ? 0 : Math.max(green, blue) - Math.min(red, Math.min(green, blue));
        };
    }
}
