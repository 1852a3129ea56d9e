package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/**
 * Another telephone than {@link Camera}: its lens bends lines, the hand moves, the flash lights the middle, the sheet
 * curls, and what it took was stored twice.
 */
final class CheapCamera {
    private final Dice dice;
    private final boolean shadow;
    private final int longSide;

    CheapCamera(Dice dice, boolean shadow, int longSide) {
        this.dice = dice;
        this.shadow = shadow;
        this.longSide = longSide;
    }

    Shot photograph(Shot sheet) {
        BufferedImage paper = sheet.image();
        Frame frame = Frame.around(paper, longSide);
        int width = frame.width();
        int height = frame.height();
        Curl curl = new Curl(paper.getWidth(), paper.getHeight() * dice.wobble() * 0.0025);
        Homography held = held(paper, width, height);
        Lens lens = new Lens(width, height, dice.between(-0.015, 0.045));
        BufferedImage picture = Warp.blank(width, height);
        Warp.draw(paper, new Seen(lens, held.inverse(), curl), picture, desk(paper));
        picture = Blur.moved(picture, longSide * dice.between(0.0, 0.0016), dice.between(0.0, 180.0));
        new CheapLight(dice, shadow).fall(picture);
        if (dice.chance(0.25)) {
            moire(picture);
        }
        BufferedImage stored = Jpeg.stored(picture, dice.between(0.6, 0.8));
        return new Shot(stored, sheet.placed().then(curl).then(held).then(lens));
    }

    private Homography held(BufferedImage paper, int width, int height) {
        double fit = Math.min((double) width / paper.getWidth(), (double) height / paper.getHeight())
                * dice.between(0.83, 0.92);
        double halfWidth = paper.getWidth() * fit / 2;
        double halfHeight = paper.getHeight() * fit / 2;
        double x = width / 2.0 + dice.wobble() * longSide * 0.006;
        double y = height / 2.0 + dice.wobble() * longSide * 0.006;
        double slant = longSide * 0.011;
        double tilt = longSide * dice.between(-0.02, 0.02);
        Homography quadrilateral = Homography.toQuadrilateral(
                x - halfWidth + tilt + dice.wobble() * slant, y - halfHeight + dice.wobble() * slant,
                x + halfWidth - tilt + dice.wobble() * slant, y - halfHeight + dice.wobble() * slant,
                x + halfWidth + dice.wobble() * slant, y + halfHeight + dice.wobble() * slant,
                x - halfWidth + dice.wobble() * slant, y + halfHeight + dice.wobble() * slant);
        return Homography.scaling(1.0 / paper.getWidth(), 1.0 / paper.getHeight())
                .then(quadrilateral)
                .then(Homography.translation(-x, -y))
                .then(Homography.rotation(dice.wobble() * 1.4))
                .then(Homography.translation(x, y));
    }

    /** Cloth, tiles or a pale desk top, whose edge against the sheet is faint. */
    private Warp.Ground desk(BufferedImage paper) {
        Grain grain = new Grain(dice.seed());
        int kind = dice.below(3);
        double tone = kind == 2 ? dice.between(196.0, 216.0) : dice.between(60.0, 130.0);
        double cold = dice.between(0.85, 1.2);
        double tile = paper.getWidth() * dice.between(0.3, 0.5);
        double reach = paper.getWidth() * 0.008;
        return (x, y, u, v) -> {
            boolean grout =
                    kind == 1 && (Math.floorMod((long) u, (long) tile) < 7 || Math.floorMod((long) v, (long) tile) < 7);
            double weave = kind == 0 ? 14 * grain.at(x * 2, y * 2) : 8 * grain.at(x, y, 24.0);
            boolean shaded = u > -reach && v > -reach && u < paper.getWidth() + reach && v < paper.getHeight() + reach;
            double level = ((grout ? tone * 0.7 : tone) + weave) * (shaded ? 0.68 : 1);
            return Pixels.pack(level, level, Math.min(255, level * cold));
        };
    }

    /** The waves that a sensor's grid and the print's or a screen's make together; each colour's a little apart. */
    private void moire(BufferedImage picture) {
        double turn = Math.toRadians(dice.between(0.0, 180.0));
        double across = Math.cos(turn) * Math.PI * 2 / dice.between(9.0, 26.0);
        double down = Math.sin(turn) * Math.PI * 2 / dice.between(9.0, 26.0);
        double strength = dice.between(3.0, 7.0);
        int[] pixels = Warp.pixels(picture);
        int width = picture.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            int row = i / width;
            double phase = (i - row * width) * across + row * down;
            pixels[i] = Pixels.pack(
                    Pixels.red(pixels[i]) + strength * Math.sin(phase),
                    Pixels.green(pixels[i]) + strength * Math.sin(phase + 0.9),
                    Pixels.blue(pixels[i]) + strength * Math.sin(phase + 1.8));
        }
    }
}
