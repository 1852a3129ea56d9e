package org.yinjian.testkit.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * Makes imprints of seals as transparent images. The proportions are those in practice: rim 1.2 mm, star a third of the
 * width, the name on an arc at three quarters of the radius over the top, its code along the foot.
 */
public final class SealStamp {
    private final Faces faces;

    public SealStamp(Faces faces) {
        this.faces = faces;
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
        cut(graphics, design, cut);
        graphics.dispose();
        wear(image, inking, new Grain(dice.seed()), scale);
        return image;
    }

    private void cut(Graphics2D graphics, SealDesign design, SealCut cut) {
        double radius = design.diameterMm() / 2;
        ring(graphics, radius - cut.rimMm() / 2, cut.rimMm());
        if (cut.lined()) {
            ring(graphics, radius - cut.rimMm() - 0.7, 0.25);
        }
        graphics.fill(star(radius * cut.star()));
        arc(graphics, design.arc(), radius, cut);
        design.inner().ifPresent(line -> inner(graphics, line, radius));
        design.code().ifPresent(code -> code(graphics, code, radius, cut));
    }

    private static void ring(Graphics2D graphics, double radius, double width) {
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    private void arc(Graphics2D graphics, String text, double radius, SealCut cut) {
        int[] characters = text.codePoints().toArray();
        double height = radius * cut.letter() * (characters.length > 16 ? 22 / 26.0 : 1);
        double middle = radius - cut.insideMm() - height * 0.72;
        double step =
                Math.min(Math.toRadians(34), Math.toRadians(cut.reachDegrees()) / Math.max(1, characters.length - 1));
        double narrow = Math.min(1, step * middle * 0.92 / height);
        for (int i = 0; i < characters.length; i++) {
            double turn = (i - (characters.length - 1) / 2.0) * step;
            AffineTransform place = AffineTransform.getRotateInstance(turn);
            place.translate(0, -middle);
            glyph(graphics, characters[i], height, narrow, place);
        }
    }

    private void inner(Graphics2D graphics, String text, double radius) {
        int[] characters = text.codePoints().toArray();
        double height = radius * 0.2;
        double pitch = Math.min(height * 1.05, radius * 1.2 / characters.length);
        for (int i = 0; i < characters.length; i++) {
            double x = (i - (characters.length - 1) / 2.0) * pitch;
            AffineTransform place = AffineTransform.getTranslateInstance(x, radius * 0.5);
            glyph(graphics, characters[i], height, Math.min(1, pitch / height), place);
        }
    }

    private void code(Graphics2D graphics, String code, double radius, SealCut cut) {
        int[] digits = code.codePoints().toArray();
        double height = radius * 0.09;
        double middle = radius - cut.insideMm() - height * 0.9;
        double step = height * 0.85 / middle;
        for (int i = 0; i < digits.length; i++) {
            double turn = ((digits.length - 1) / 2.0 - i) * step;
            AffineTransform place = AffineTransform.getRotateInstance(turn);
            place.translate(0, middle);
            glyph(graphics, digits[i], height, 1, place);
        }
    }

    /** One character, centred on the present origin, thickened as cutters do. */
    private void glyph(Graphics2D graphics, int character, double height, double narrow, AffineTransform place) {
        place.scale(height * narrow, height);
        place.translate(-faces.advance(Face.SEAL, character) / 2, 0.36);
        Shape shape = place.createTransformedShape(faces.outline(Face.SEAL, character));
        graphics.fill(shape);
        graphics.setStroke(new BasicStroke((float) (height * 0.035)));
        graphics.draw(shape);
    }

    private static Path2D star(double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double turn = Math.PI * i / 5;
            double reach = i % 2 == 0 ? radius : radius * 0.382;
            double x = reach * Math.sin(turn);
            double y = -reach * Math.cos(turn);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
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
