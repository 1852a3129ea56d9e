package org.yinjian.testkit.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * Makes imprints of seals as transparent images. The proportions are those in practice: rim 1.2 mm, star a third of the
 * width, the name on an arc at three quarters of the radius over the top, its code along the foot.
 */
public final class SealStamp {
    private final SealDrawing drawing;

    /** Cut with the characters of {@link Face#SEAL}. */
    public SealStamp(Faces faces) {
        drawing = new SealDrawing(new Lettering() {
            @Override
            public Path2D outline(int character) {
                return faces.outline(Face.SEAL, character);
            }

            @Override
            public double advance(int character) {
                return faces.advance(Face.SEAL, character);
            }
        });
    }

    /** A square image, just larger than the seal, transparent where there is no ink. */
    public BufferedImage imprint(SealDesign design, Inking inking, double dpi, Dice dice) {
        return imprint(design, SealCut.USUAL, inking, dpi, dice);
    }

    /** The same of a seal that was cut in other proportions. */
    public BufferedImage imprint(SealDesign design, SealCut cut, Inking inking, double dpi, Dice dice) {
        double scale = dpi / 25.4;
        int side = (int) Math.ceil((design.diameterMm() + 2) * scale);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(inking.colour());
        graphics.translate(side / 2.0, side / 2.0);
        graphics.scale(scale, scale);
        graphics.rotate(Math.toRadians(inking.angle()));
        drawing.draw(graphics, design, cut);
        graphics.dispose();
        wear(image, inking, new Grain(dice.seed()), scale);
        return image;
    }

    /** Takes ink away: evenly for its strength, in patches and pores where it did not take, and where nothing touched. */
    private static void wear(BufferedImage image, Inking inking, Grain grain, double scale) {
        int side = image.getWidth();
        double edge = side * inking.covered();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int pixel = image.getRGB(x, y);
                if (pixel >>> 24 != 0) {
                    double kept = kept(inking, grain, x / scale, y / scale);
                    if (inking.covered() < 1) {
                        double ragged = edge + grain.at(7, y / scale, 3) * 2 * scale;
                        kept *= Math.max(0, Math.min(1, (ragged - x) / (1.5 * scale)));
                    }
                    image.setRGB(x, y, (pixel & 0xFFFFFF) | ((int) Math.round((pixel >>> 24) * kept) << 24));
                }
            }
        }
    }

    private static double kept(Inking inking, Grain grain, double x, double y) {
        if (inking.loss() == 0) {
            return inking.strength();
        }
        double patches = grain.at(x, y, 6) * 0.5 + 0.5;
        double pores = grain.at(x + 100, y, 0.35) * 0.5 + 0.5;
        double lost = Math.max(0, pores - (1 - inking.loss() * (0.5 + patches))) * 3;
        return inking.strength() * (0.85 + 0.15 * patches) * Math.max(0.08, 1 - lost);
    }
}
