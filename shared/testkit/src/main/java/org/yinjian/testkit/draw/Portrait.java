package org.yinjian.testkit.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A drawn head and shoulders; nobody's face. */
public record Portrait(boolean woman, Color backdrop, Color skin, Color clothes, boolean glasses) {
    private static final List<Color> BACKDROPS =
            List.of(new Color(196, 28, 40), new Color(60, 120, 200), new Color(238, 240, 243));
    private static final List<Color> SKINS =
            List.of(new Color(244, 212, 184), new Color(232, 190, 158), new Color(222, 178, 146));
    private static final List<Color> CLOTHES =
            List.of(new Color(40, 48, 66), new Color(90, 40, 44), new Color(58, 82, 110), new Color(30, 30, 32));
    private static final Color HAIR = new Color(28, 24, 24);

    public static Portrait of(boolean woman, Dice dice) {
        return new Portrait(woman, dice.of(BACKDROPS), dice.of(SKINS), dice.of(CLOTHES), dice.chance(0.3));
    }

    /** Draws into the unit square of the graphics' present coordinates: 1 wide, 1.4 high. */
    void draw(Graphics2D graphics) {
        paint(graphics, backdrop, new Rectangle2D.Double(0, 0, 1, 1.4));
        if (woman) {
            paint(graphics, HAIR, new Ellipse2D.Double(0.22, 0.24, 0.56, 0.76));
        }
        paint(graphics, skin, new Rectangle2D.Double(0.42, 0.78, 0.16, 0.22));
        paint(graphics, clothes, new Arc2D.Double(0.06, 0.96, 0.88, 0.9, 0, 180, Arc2D.CHORD));
        paint(graphics, new Color(245, 245, 245), collar());
        paint(graphics, skin, new Ellipse2D.Double(0.29, 0.32, 0.42, 0.56));
        paint(graphics, HAIR, new Arc2D.Double(0.27, 0.26, 0.46, 0.5, 8, 164, Arc2D.CHORD));
        features(graphics);
    }

    private void features(Graphics2D graphics) {
        for (double x : new double[] {0.41, 0.59}) {
            paint(graphics, HAIR, new Ellipse2D.Double(x - 0.028, 0.57, 0.056, 0.032));
            paint(graphics, HAIR, new Rectangle2D.Double(x - 0.045, 0.53, 0.09, 0.013));
        }
        graphics.setStroke(new BasicStroke(0.012f));
        graphics.setColor(new Color(170, 120, 96));
        graphics.draw(new Arc2D.Double(0.47, 0.63, 0.06, 0.06, 200, 140, Arc2D.OPEN));
        graphics.setColor(new Color(190, 90, 88));
        graphics.draw(new Arc2D.Double(0.43, 0.70, 0.14, 0.07, 200, 140, Arc2D.OPEN));
        if (glasses) {
            graphics.setColor(HAIR);
            graphics.draw(new Ellipse2D.Double(0.34, 0.535, 0.14, 0.1));
            graphics.draw(new Ellipse2D.Double(0.52, 0.535, 0.14, 0.1));
        }
    }

    private static Path2D collar() {
        Path2D collar = new Path2D.Double();
        collar.moveTo(0.38, 0.98);
        collar.lineTo(0.5, 1.2);
        collar.lineTo(0.62, 0.98);
        collar.closePath();
        return collar;
    }

    private static void paint(Graphics2D graphics, Color colour, java.awt.Shape shape) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }
}
