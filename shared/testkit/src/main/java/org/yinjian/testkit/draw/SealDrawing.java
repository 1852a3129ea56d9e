package org.yinjian.testkit.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Draws what is cut into a seal: rim, star, the name over the top, a line under the star, the code along the foot. */
public final class SealDrawing {
    private final Lettering lettering;

    public SealDrawing(Lettering lettering) {
        this.lettering = lettering;
    }

    /** Told where the characters of the seal's text stand. */
    public interface Seen {
        /**
         * One character was drawn.
         *
         * @param place in the seal's text, from 0
         * @param shape in the graphics' coordinates
         */
        void character(int place, Shape shape);
    }

    /** Draws a seal about the graphics' origin, a unit a millimetre, in the colour that is set. */
    public void draw(Graphics2D graphics, SealDesign design, SealCut cut) {
        draw(graphics, design, cut, (place, shape) -> {});
    }

    /** Draws a seal and tells of each of its characters, those of {@link SealDesign#text()} in their order. */
    public void draw(Graphics2D graphics, SealDesign design, SealCut cut, Seen seen) {
        double radius = design.diameterMm() / 2;
        ring(graphics, radius - cut.rimMm() / 2, cut.rimMm());
        if (cut.lined()) {
            ring(graphics, radius - cut.rimMm() - 0.7, 0.25);
        }
        graphics.fill(star(radius * cut.star()));
        arc(graphics, design.arc(), radius, cut, seen);
        int before = design.arc().codePointCount(0, design.arc().length());
        design.inner()
                .ifPresent(
                        line -> inner(graphics, line, radius, (place, shape) -> seen.character(before + place, shape)));
        design.code().ifPresent(code -> code(graphics, code, radius, cut));
    }

    private static void ring(Graphics2D graphics, double radius, double width) {
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    private void arc(Graphics2D graphics, String text, double radius, SealCut cut, Seen seen) {
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
            seen.character(i, glyph(graphics, characters[i], height, narrow, place));
        }
    }

    private void inner(Graphics2D graphics, String text, double radius, Seen seen) {
        int[] characters = text.codePoints().toArray();
        double height = radius * 0.2;
        double pitch = Math.min(height * 1.05, radius * 1.2 / characters.length);
        for (int i = 0; i < characters.length; i++) {
            double x = (i - (characters.length - 1) / 2.0) * pitch;
            AffineTransform place = AffineTransform.getTranslateInstance(x, radius * 0.5);
            seen.character(i, glyph(graphics, characters[i], height, Math.min(1, pitch / height), place));
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
    private Shape glyph(Graphics2D graphics, int character, double height, double narrow, AffineTransform place) {
        place.scale(height * narrow, height);
        place.translate(-lettering.advance(character) / 2, 0.36);
        Shape shape = place.createTransformedShape(lettering.outline(character));
        graphics.fill(shape);
        graphics.setStroke(new BasicStroke((float) (height * 0.035)));
        graphics.draw(shape);
        return shape;
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
}
