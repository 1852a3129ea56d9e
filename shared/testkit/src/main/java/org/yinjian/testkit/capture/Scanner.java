package org.yinjian.testkit.capture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/** A flat-bed scanner or copier. */
public final class Scanner {
    private Scanner() {}

    /** A clean scan: a little soft, a little grain. */
    public static Shot scan(Shot sheet, Dice dice) {
        return new Shot(tone(sheet.image(), dice, 3, 0), sheet.placed());
    }

    /** A dirty glass: grain and specks. */
    public static Shot noisy(Shot sheet, Dice dice) {
        BufferedImage image = tone(sheet.image(), dice, 9, 4);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 70; i++) {
            int size = dice.between(2, 7);
            int grey = dice.between(20, 110);
            graphics.setColor(new Color(grey, grey, grey));
            graphics.fillOval(dice.below(image.getWidth()), dice.below(image.getHeight()), size, size);
        }
        graphics.dispose();
        return new Shot(image, sheet.placed());
    }

    /** Laid on askew by some degrees, clockwise. */
    public static Shot skewed(Shot sheet, double degrees, Dice dice) {
        BufferedImage image = sheet.image();
        int glass = Pixels.pack(232, 232, 230);
        return scan(sheet.askew(degrees, image.getWidth() / 2.0, image.getHeight() / 2.0, glass), dice);
    }

    /** A black-and-white copy: no colour is left. */
    public static Shot copied(Shot sheet, Dice dice) {
        BufferedImage image = tone(sheet.image(), dice, 5, 2);
        int[] pixels = Warp.pixels(image);
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            double grey = 0.35 * Pixels.red(pixel) + 0.5 * Pixels.green(pixel) + 0.15 * Pixels.blue(pixel);
            double copied = 250 - (250 - grey) * 1.08;
            pixels[i] = Pixels.pack(copied, copied, copied);
        }
        return new Shot(image, sheet.placed());
    }

    /** Folded twice before it came onto the glass. */
    public static Shot folded(Shot sheet, Dice dice) {
        BufferedImage image = tone(sheet.image(), dice, 4, 0);
        int[] pixels = Warp.pixels(image);
        int width = image.getWidth();
        double across = image.getHeight() * dice.between(0.47, 0.53);
        double down = width * dice.between(0.47, 0.53);
        for (int i = 0; i < pixels.length; i++) {
            int row = i / width;
            double shade = crease(row - across, width) * crease(i % width - down, width);
            pixels[i] = Pixels.pack(
                    Pixels.red(pixels[i]) * shade, Pixels.green(pixels[i]) * shade, Pixels.blue(pixels[i]) * shade);
        }
        return new Shot(image, sheet.placed());
    }

    private static double crease(double distance, int width) {
        double near = Math.abs(distance) / (width * 0.004);
        double slope = distance < 0 ? Math.max(0, 1 + distance / (width * 0.12)) * 0.05 : 0;
        return 1 - slope - (near < 1 ? 0.16 * (1 - near) : 0);
    }

    /** Paper and lamp: a tint, grain of some deviation, and clouds. */
    private static BufferedImage tone(BufferedImage sheet, Dice dice, double grain, double clouds) {
        BufferedImage image = Warp.blank(sheet.getWidth(), sheet.getHeight());
        int[] from = Warp.pixels(sheet);
        int[] to = Warp.pixels(image);
        Grain noise = new Grain(dice.seed());
        double tint = dice.between(0.965, 0.99);
        double warmth = dice.between(0.985, 1.0);
        int[] plain = scaled(tint);
        int[] blue = scaled(tint * warmth);
        Speckle speckle = new Speckle(dice.seed(), grain);
        int width = sheet.getWidth();
        int row = 0;
        for (int i = 0; i < from.length; i++) {
            int x = i % width;
            int y = i / width;
            row = x == 0 ? speckle.row(y) : row;
            int add = speckle.at(row, x) + (clouds == 0 ? 0 : (int) (noise.at(x, y, 90.0) * clouds));
            int pixel = from[i];
            to[i] = Pixels.pack(
                    plain[Pixels.red(pixel)] + add, plain[Pixels.green(pixel)] + add, blue[Pixels.blue(pixel)] + add);
        }
        return image;
    }

    /** What becomes of each of the 256 tones. */
    private static int[] scaled(double factor) {
        int[] tones = new int[256];
        for (int tone = 0; tone < tones.length; tone++) {
            tones[tone] = (int) Math.round(tone * factor);
        }
        return tones;
    }
}
