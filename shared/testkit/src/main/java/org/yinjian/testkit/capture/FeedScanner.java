package org.yinjian.testkit.capture;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/** A scanner that draws sheets in: unevenly, with the other side shining through, and sharpened afterwards. */
final class FeedScanner {
    private final Dice dice;

    FeedScanner(Dice dice) {
        this.dice = dice;
    }

    Shot scan(Shot sheet) {
        return developed(fed(sheet), dice.between(2.0, 4.0), dice.between(0.0, 0.07));
    }

    /** A cheap sensor: coarse grain, bands along the lines, crumbs. */
    Shot noisy(Shot sheet) {
        Shot scan = developed(fed(sheet), dice.between(8.0, 12.0), dice.between(0.03, 0.1));
        int[] pixels = Warp.pixels(scan.image());
        int width = scan.image().getWidth();
        Grain grain = new Grain(dice.seed());
        double band = dice.between(3.0, 8.0);
        for (int i = 0; i < pixels.length; i++) {
            double add = band * grain.at(0, Math.floorDiv(i, width), 11.0);
            pixels[i] = Pixels.pack(
                    Pixels.red(pixels[i]) + add, Pixels.green(pixels[i]) + add, Pixels.blue(pixels[i]) + add);
        }
        for (int i = 0; i < 120; i++) {
            int at = dice.below(pixels.length - 3 * width - 4);
            int tone = dice.between(30, 120);
            int side = dice.between(1, 3);
            for (int j = 0; j < side * side; j++) {
                pixels[at + j % side + j / side * width] = Pixels.pack(tone, tone, tone);
            }
        }
        return scan;
    }

    Shot copied(Shot sheet) {
        Shot scan = developed(sheet, dice.between(4.0, 7.0), 0);
        int[] pixels = Warp.pixels(scan.image());
        double contrast = dice.between(1.0, 1.3);
        for (int i = 0; i < pixels.length; i++) {
            double grey = 0.25 * Pixels.red(pixels[i]) + 0.6 * Pixels.green(pixels[i]) + 0.15 * Pixels.blue(pixels[i]);
            double tone = 244 - (244 - grey) * contrast;
            pixels[i] = Pixels.pack(tone, tone, tone);
        }
        return scan;
    }

    /** Folded once, lengthwise or across, and flattened: a soft valley with a dark middle. */
    Shot folded(Shot sheet) {
        Shot scan = developed(fed(sheet), dice.between(3.0, 5.0), 0);
        int[] pixels = Warp.pixels(scan.image());
        int width = scan.image().getWidth();
        boolean across = dice.chance(0.7);
        double at = (across ? scan.image().getHeight() : width) * dice.between(0.3, 0.7);
        double lean = dice.wobble() * 0.01;
        double depth = dice.between(0.08, 0.22);
        double reach = width * dice.between(0.004, 0.02);
        for (int i = 0; i < pixels.length; i++) {
            double along = across ? i % width : i / (double) width;
            double place = (across ? i / (double) width : i % width) - at - lean * along;
            double shade = 1 - depth * Math.exp(-place * place / (reach * reach)) - (place > 0 ? 0.03 : 0);
            pixels[i] = Pixels.pack(
                    Pixels.red(pixels[i]) * shade, Pixels.green(pixels[i]) * shade, Pixels.blue(pixels[i]) * shade);
        }
        return scan;
    }

    /** The rollers slip by a pixel or two over the sheet's length. */
    private Shot fed(Shot sheet) {
        BufferedImage image = sheet.image();
        Slip slip =
                new Slip(dice.between(0.5, 2.0), image.getHeight() / dice.between(2.0, 5.0), dice.between(0.0, 6.0));
        BufferedImage drawn = Warp.blank(image.getWidth(), image.getHeight());
        int bed = Pixels.pack(236, 236, 238);
        Warp.draw(image, slip, drawn, (x, y, u, v) -> bed);
        return new Shot(drawn, sheet.placed().then(slip));
    }

    /** Lamp, grain, the back's mirrored ink, and the device's sharpening. */
    private Shot developed(Shot sheet, double grain, double through) {
        BufferedImage from = sheet.image();
        int width = from.getWidth();
        int height = from.getHeight();
        BufferedImage scan = Warp.blank(width, height);
        int[] in = Warp.pixels(from);
        int[] out = Warp.pixels(scan);
        Speckle speckle = new Speckle(dice.seed(), grain);
        double white = dice.between(0.95, 1.01);
        double cool = dice.between(0.97, 1.03);
        int lowered = dice.between(height / 40, height / 12);
        for (int y = 0; y < height; y++) {
            int row = speckle.row(y);
            int behind = (y + lowered) % height * width;
            for (int x = 0; x < width; x++) {
                int pixel = in[y * width + x];
                double ghost = through * (255 - Pixels.green(in[behind + width - 1 - x]));
                double add = speckle.at(row, x) - ghost;
                out[y * width + x] = Pixels.pack(
                        Pixels.red(pixel) * white + add,
                        Pixels.green(pixel) * white + add,
                        Pixels.blue(pixel) * white * cool + add);
            }
        }
        return new Shot(Sharpening.of(scan, dice.between(0.2, 1.0), 2 * grain), sheet.placed());
    }

    /** Rows that came out a little above or below their places. */
    private record Slip(double most, double length, double phase) implements Placement, Warp.Back {
        private double by(double y) {
            return most * Math.sin(y / length + phase);
        }

        @Override
        public Point2D map(double x, double y) {
            return new Point2D.Double(x, y - by(y));
        }

        @Override
        public double sheetX(double x, double y) {
            return x;
        }

        @Override
        public double sheetY(double x, double y) {
            return y + by(y);
        }
    }
}
