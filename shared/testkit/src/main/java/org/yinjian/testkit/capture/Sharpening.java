package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Pixels;

/** What the program of a device does to its picture: grain is smoothed away where little happens, edges get seams. */
final class Sharpening {
    private Sharpening() {}

    /**
     * A sharpened picture.
     *
     * @param amount by how much of its difference from its surroundings a pixel is moved, 0 to 2
     * @param quiet differences from the surroundings, in tones, that are taken for grain
     */
    static BufferedImage of(BufferedImage picture, double amount, double quiet) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] from = Warp.pixels(picture);
        BufferedImage sharp = Warp.blank(width, height);
        int[] to = Warp.pixels(sharp);
        for (int y = 0; y < height; y++) {
            int above = Math.max(0, y - 1) * width;
            int below = Math.min(height - 1, y + 1) * width;
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - 1);
                int right = Math.min(width - 1, x + 1);
                int row = y * width;
                int[] around = {
                    from[above + left], from[above + x], from[above + right], from[row + left],
                    from[row + right], from[below + left], from[below + x], from[below + right]
                };
                to[row + x] = pixel(from[row + x], around, amount, quiet);
            }
        }
        return sharp;
    }

    private static int pixel(int own, int[] around, double amount, double quiet) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int pixel : around) {
            red += Pixels.red(pixel);
            green += Pixels.green(pixel);
            blue += Pixels.blue(pixel);
        }
        return Pixels.pack(
                moved(Pixels.red(own), red / 8.0, amount, quiet),
                moved(Pixels.green(own), green / 8.0, amount, quiet),
                moved(Pixels.blue(own), blue / 8.0, amount, quiet));
    }

    private static double moved(int own, double mean, double amount, double quiet) {
        double apart = own - mean;
        return Math.abs(apart) < quiet ? mean + apart * 0.4 : own + amount * apart;
    }
}
