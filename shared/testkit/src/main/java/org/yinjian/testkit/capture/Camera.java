package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/** A telephone held over a sheet on a table. */
public final class Camera {
    /** Pixels of a row over which the light is taken as even. */
    private static final int RUN = 4;

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
        Frame frame = Frame.around(paper, longSide);
        int width = frame.width();
        int height = frame.height();
        BufferedImage picture = Warp.blank(width, height);
        Homography placed = place(paper, width, height);
        Warp.draw(paper, placed, picture, table(paper));
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

    /** Wood or stone, and on it the sheet's shadow, to its lower right. */
    private Warp.Ground table(BufferedImage paper) {
        Grain grain = new Grain(dice.seed());
        boolean wood = dice.chance(0.4);
        double red = wood ? dice.between(110, 160) : dice.between(120, 185);
        double green = wood ? red * 0.7 : red * dice.between(0.96, 1.05);
        double blue = wood ? red * 0.55 : red * dice.between(0.93, 1.05);
        double reach = paper.getWidth() * 0.012;
        return (x, y, u, v) -> {
            double add = wood ? grain.at(x / 30.0, y, 5) * 18 : grain.at(x, y, 4.0) * 10;
            boolean shaded = u > reach && v > reach && u < paper.getWidth() + reach && v < paper.getHeight() + reach;
            double left = shaded ? 0.55 : 1;
            return Pixels.pack((red + add) * left, (green + add) * left, (blue + add) * left);
        };
    }

    /** A lamp to one side, its colour, the lens's fall-off, a shadow's soft edge, and the sensor's grain. */
    private void light(BufferedImage picture) {
        Speckle speckle = new Speckle(dice.seed(), dice.between(3.0, 6.0));
        double warm = dice.between(0.95, 1.03);
        double cold = dice.between(0.93, 1.03);
        double bright = dice.between(0.88, 0.98);
        double lamp = dice.between(-0.12, 0.12);
        double lean = dice.between(-0.8, 0.8);
        double edge = dice.between(0.25, 0.6);
        int[] pixels = Warp.pixels(picture);
        int width = picture.getWidth();
        double gain = 0;
        int start = 0;
        for (int i = 0; i < pixels.length; i++) {
            int column = i % width;
            int row = i / width;
            start = column == 0 ? speckle.row(row) : start;
            if (column % RUN == 0) {
                double u = (double) column / width - 0.5;
                double v = (double) row / picture.getHeight() - 0.5;
                gain = bright * (1 + lamp * 2 * u) * (1 - 0.25 * (u * u + v * v));
                gain *= shadow ? 1 - 0.42 / (1 + Math.exp((u + lean * v + 0.5 - edge) * 26)) : 1;
            }
            int add = speckle.at(start, column);
            pixels[i] = Pixels.pack(
                    Pixels.red(pixels[i]) * gain * warm + add,
                    Pixels.green(pixels[i]) * gain + add,
                    Pixels.blue(pixels[i]) * gain * cold + add);
        }
    }
}
