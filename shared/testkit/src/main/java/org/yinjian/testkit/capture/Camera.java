package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/** A telephone held over a sheet on a table. */
public final class Camera {
    private final Dice dice;
    private final boolean shadow;
    private final int longSide;

    /**
     * @param shadow whether somebody stands in the light
     * @param longSide of the picture, in pixels
     */
    public Camera(Dice dice, boolean shadow, int longSide) {
        this.dice = dice;
        this.shadow = shadow;
        this.longSide = longSide;
    }

    /** Photographs a flat sheet, from not quite above. */
    public Shot photograph(Shot sheet) {
        BufferedImage paper = sheet.image();
        boolean lying = paper.getWidth() > paper.getHeight();
        int shortSide = longSide * 3 / 4;
        int width = lying ? longSide : shortSide;
        int height = lying ? shortSide : longSide;
        BufferedImage picture = Warp.blank(width, height);
        table(picture);
        Homography placed = place(paper, width, height);
        dropShadow(picture, placed, paper);
        Warp.draw(paper, placed, picture);
        light(picture);
        return new Shot(picture, sheet.placed().then(placed));
    }

    private Homography place(BufferedImage paper, int width, int height) {
        double fit = Math.min((double) width / paper.getWidth(), (double) height / paper.getHeight())
                * dice.between(0.86, 0.94);
        double halfWidth = paper.getWidth() * fit / 2;
        double halfHeight = paper.getHeight() * fit / 2;
        double x = width / 2.0;
        double y = height / 2.0;
        double turn = dice.wobble() * 0.8;
        double slant = longSide * 0.014;
        Homography quadrilateral = Homography.toQuadrilateral(
                x - halfWidth + dice.wobble() * slant, y - halfHeight + dice.wobble() * slant,
                x + halfWidth + dice.wobble() * slant, y - halfHeight + dice.wobble() * slant,
                x + halfWidth + dice.wobble() * slant, y + halfHeight + dice.wobble() * slant,
                x - halfWidth + dice.wobble() * slant, y + halfHeight + dice.wobble() * slant);
        return Homography.scaling(1.0 / paper.getWidth(), 1.0 / paper.getHeight())
                .then(quadrilateral)
                .then(Homography.translation(-x, -y))
                .then(Homography.rotation(turn))
                .then(Homography.translation(x, y));
    }

    private void table(BufferedImage picture) {
        Grain grain = new Grain(dice.seed());
        boolean wood = dice.chance(0.4);
        double red = wood ? dice.between(110, 160) : dice.between(120, 185);
        double green = wood ? red * 0.7 : red * dice.between(0.96, 1.05);
        double blue = wood ? red * 0.55 : red * dice.between(0.93, 1.05);
        int[] pixels = Warp.pixels(picture);
        int width = picture.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            double add = wood ? grain.at(x / 30.0, y, 5) * 18 : grain.at(x, y, 4) * 10;
            pixels[i] = Pixels.pack(red + add, green + add, blue + add);
        }
    }

    private void dropShadow(BufferedImage picture, Homography placed, BufferedImage paper) {
        Homography back = placed.inverse();
        int[] pixels = Warp.pixels(picture);
        int width = picture.getWidth();
        double reach = longSide * 0.006;
        for (int i = 0; i < pixels.length; i++) {
            int row = i / width;
            double u = back.mapX(i % width - reach, row - reach);
            double v = back.mapY(i % width - reach, row - reach);
            if (u > 0 && v > 0 && u < paper.getWidth() && v < paper.getHeight()) {
                pixels[i] = Pixels.pack(
                        Pixels.red(pixels[i]) * 0.55, Pixels.green(pixels[i]) * 0.55, Pixels.blue(pixels[i]) * 0.55);
            }
        }
    }

    /** A lamp to one side, its colour, the lens's fall-off, a shadow's soft edge, and the sensor's grain. */
    private void light(BufferedImage picture) {
        Grain grain = new Grain(dice.seed());
        double warm = dice.between(0.95, 1.03);
        double cold = dice.between(0.93, 1.03);
        double bright = dice.between(0.88, 0.98);
        double lamp = dice.between(-0.12, 0.12);
        double lean = dice.between(-0.8, 0.8);
        double edge = dice.between(0.25, 0.6);
        double noise = dice.between(3, 6);
        int[] pixels = Warp.pixels(picture);
        int width = picture.getWidth();
        int height = picture.getHeight();
        for (int i = 0; i < pixels.length; i++) {
            int row = i / width;
            double u = (double) (i % width) / width - 0.5;
            double v = (double) row / height - 0.5;
            double gain = bright * (1 + lamp * 2 * u) * (1 - 0.25 * (u * u + v * v));
            if (shadow) {
                double side = u + lean * v + 0.5 - edge;
                gain *= 1 - 0.42 / (1 + Math.exp(side * 26));
            }
            double add = grain.at(i % width, row) * noise;
            pixels[i] = Pixels.pack(
                    Pixels.red(pixels[i]) * gain * warm + add,
                    Pixels.green(pixels[i]) * gain + add,
                    Pixels.blue(pixels[i]) * gain * cold + add);
        }
    }
}
