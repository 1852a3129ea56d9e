package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Pixels;

/** A picture taken while the hand moved, or through a soft lens. */
public final class Blur {
    private Blur() {}

    /**
     * Smears a picture along a line.
     *
     * @param length of the movement in pixels; less than 1 leaves the picture as it is
     * @param degrees of the movement's direction
     */
    public static BufferedImage moved(BufferedImage picture, double length, double degrees) {
        int steps = (int) Math.ceil(length);
        if (steps < 1) {
            return picture;
        }
        int[] across = new int[steps + 1];
        int[] down = new int[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double along = length * (i / (double) steps - 0.5);
            across[i] = (int) Math.round(along * Math.cos(Math.toRadians(degrees)));
            down[i] = (int) Math.round(along * Math.sin(Math.toRadians(degrees)));
        }
        return mean(picture, across, down);
    }

    private static BufferedImage mean(BufferedImage picture, int[] across, int[] down) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] from = Warp.pixels(picture);
        BufferedImage smeared = Warp.blank(width, height);
        int[] to = Warp.pixels(smeared);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = 0;
                int green = 0;
                int blue = 0;
                for (int i = 0; i < across.length; i++) {
                    int column = Math.clamp(x + across[i], 0, width - 1);
                    int row = Math.clamp(y + down[i], 0, height - 1);
                    int pixel = from[row * width + column];
                    red += Pixels.red(pixel);
                    green += Pixels.green(pixel);
                    blue += Pixels.blue(pixel);
                }
                to[y * width + x] = Pixels.pack(red / across.length, green / across.length, blue / across.length);
            }
        }
        return smeared;
    }
}
