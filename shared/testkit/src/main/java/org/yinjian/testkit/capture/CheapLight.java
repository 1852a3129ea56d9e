package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Pixels;

/** A flash that lights the middle and not the corners, a lamp's colour, the shadow of a hand, and a coarse grain. */
final class CheapLight {
    private final Speckle speckle;
    private final double flash;
    private final double spotX;
    private final double spotY;
    private final double red;
    private final double blue;
    private final double base;
    private final double shade;
    private final double edge;
    private final double slope;

    CheapLight(Dice dice, boolean shadow) {
        speckle = new Speckle(dice.seed(), dice.between(4.0, 8.0));
        flash = dice.chance(0.5) ? dice.between(0.1, 0.24) : 0;
        spotX = dice.between(-0.2, 0.2);
        spotY = dice.between(-0.25, 0.2);
        red = dice.between(0.93, 1.04);
        blue = dice.between(0.86, 1.05);
        base = dice.between(0.8, 0.92);
        shade = shadow ? dice.between(0.3, 0.45) : 0;
        edge = dice.between(-0.1, 0.25);
        slope = dice.between(-0.9, 0.9);
    }

    void fall(BufferedImage picture) {
        int[] pixels = Warp.pixels(picture);
        int width = picture.getWidth();
        int height = picture.getHeight();
        for (int y = 0; y < height; y++) {
            int row = speckle.row(y);
            double v = (double) y / height - 0.5;
            double gain = 1;
            for (int x = 0; x < width; x++) {
                gain = x % 4 == 0 ? gain((double) x / width - 0.5, v) : gain;
                int i = y * width + x;
                int add = speckle.at(row, x);
                pixels[i] = Pixels.pack(
                        Pixels.red(pixels[i]) * gain * red + add,
                        Pixels.green(pixels[i]) * gain + add,
                        Pixels.blue(pixels[i]) * gain * blue + add);
            }
        }
    }

    private double gain(double u, double v) {
        double far = (u - spotX) * (u - spotX) + (v - spotY) * (v - spotY);
        double lit = base + flash * Math.exp(-far * 9) - 0.3 * flash;
        double corners = 1 - 0.35 * (u * u + v * v);
        double hand = 1 - shade / (1 + Math.exp((u * 0.6 - v + slope * u - edge) * 18));
        return lit * corners * hand;
    }
}
