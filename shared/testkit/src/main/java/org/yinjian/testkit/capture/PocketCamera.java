package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/**
 * A telephone held in one hand over a sheet that bulges: two lamps, the telephone's own shadow, a sensor's grain that its
 * program smooths away and edges that it sharpens.
 */
final class PocketCamera {
    private final Dice dice;
    private final boolean shadow;
    private final int longSide;

    /** @param longSide of the picture, in pixels */
    PocketCamera(Dice dice, boolean shadow, int longSide) {
        this.dice = dice;
        this.shadow = shadow;
        this.longSide = longSide;
    }

    Shot photograph(Shot sheet) {
        BufferedImage paper = sheet.image();
        Frame frame = Frame.around(paper, longSide);
        int width = frame.width();
        int height = frame.height();
        Curl bulge = new Curl(paper.getWidth(), paper.getHeight() * dice.between(-0.004, 0.004));
        Homography held = held(paper, width, height);
        Lens lens = new Lens(width, height, dice.between(-0.03, 0.03));
        BufferedImage picture = Warp.blank(width, height);
        Warp.draw(paper, new Seen(lens, held.inverse(), bulge), picture, table(paper));
        lit(picture);
        BufferedImage sharp = Sharpening.of(picture, dice.between(0.4, 1.4), dice.between(5.0, 12.0));
        return new Shot(
                Jpeg.stored(sharp, dice.between(0.65, 0.9)),
                sheet.placed().then(bulge).then(held).then(lens));
    }

    /** From below: the sheet's far edge is shorter. */
    private Homography held(BufferedImage paper, int width, int height) {
        double fit = Math.min((double) width / paper.getWidth(), (double) height / paper.getHeight())
                * dice.between(0.82, 0.95);
        double across = paper.getWidth() * fit / 2;
        double down = paper.getHeight() * fit / 2;
        double far = across * (1 - dice.between(0.0, 0.07));
        double aside = longSide * 0.008;
        double x = width / 2.0;
        double y = height / 2.0;
        return Homography.scaling(1.0 / paper.getWidth(), 1.0 / paper.getHeight())
                .then(Homography.toQuadrilateral(
                        x - far + dice.wobble() * aside, y - down + dice.wobble() * aside,
                        x + far + dice.wobble() * aside, y - down + dice.wobble() * aside,
                        x + across + dice.wobble() * aside, y + down + dice.wobble() * aside,
                        x - across + dice.wobble() * aside, y + down + dice.wobble() * aside))
                .then(Homography.translation(-x, -y))
                .then(Homography.rotation(dice.wobble() * 1.2))
                .then(Homography.translation(x, y));
    }

    /** A blotter, other papers or a dark desk. */
    private Warp.Ground table(BufferedImage paper) {
        Grain grain = new Grain(dice.seed());
        boolean papers = dice.chance(0.3);
        double tone = papers ? dice.between(205.0, 225.0) : dice.between(45.0, 150.0);
        double tint = dice.between(0.8, 1.15);
        double slope = dice.between(-0.4, 0.4);
        double step = paper.getWidth() * dice.between(0.04, 0.08);
        return (x, y, u, v) -> {
            boolean under = papers && u + slope * v > paper.getWidth() + step;
            double level = (under ? tone * 0.8 : tone) + 6 * grain.at(x, y, 3.0) + 10 * grain.at(x, y, 60.0);
            return Pixels.pack(level, level, level * tint);
        };
    }

    private void lit(BufferedImage picture) {
        Speckle speckle = new Speckle(dice.seed(), dice.between(3.0, 7.0));
        double bright = dice.between(0.84, 0.97);
        double leanX = dice.between(-0.2, 0.2);
        double leanY = dice.between(-0.2, 0.2);
        double warm = dice.between(0.94, 1.05);
        double shade = shadow ? dice.between(0.25, 0.45) : dice.between(0.0, 0.08);
        double middleX = dice.between(-0.3, 0.3);
        double middleY = dice.between(0.0, 0.5);
        double reach = dice.between(0.25, 0.45);
        int[] pixels = Warp.pixels(picture);
        int width = picture.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            double u = (double) (i % width) / width - 0.5;
            double v = (double) Math.floorDiv(i, width) / picture.getHeight() - 0.5;
            double away = Math.hypot((u - middleX) * 1.4, v - middleY) / reach;
            double gain = bright * (1 + leanX * u + leanY * v) * (1 - shade / (1 + Math.exp((away - 1) * 9)));
            int add = speckle.at(speckle.row(Math.floorDiv(i, width)), i % width);
            pixels[i] = Pixels.pack(
                    Pixels.red(pixels[i]) * gain * warm + add,
                    Pixels.green(pixels[i]) * gain + add,
                    Pixels.blue(pixels[i]) * gain / warm + add);
        }
    }
}
