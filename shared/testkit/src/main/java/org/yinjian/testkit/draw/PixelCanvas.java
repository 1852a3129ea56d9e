package org.yinjian.testkit.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A sheet of pixels. */
public final class PixelCanvas implements Canvas {
    private final Faces faces;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double scale;
    private final Dice dice;

    /**
     * @param width in millimetres
     * @param height in millimetres
     * @param dpi pixels to the inch
     * @param dice for the hand's unsteadiness
     */
    public PixelCanvas(Faces faces, double width, double height, int dpi, Color paper, Dice dice) {
        this.faces = faces;
        this.dice = dice;
        scale = dpi / 25.4;
        image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
    }

    public BufferedImage image() {
        return image;
    }

    /** Pixels to the millimetre. */
    public double scale() {
        return scale;
    }

    @Override
    public Faces faces() {
        return faces;
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2, double width, Color colour) {
        stroke(new Line2D.Double(x1, y1, x2, y2), width, colour);
    }

    /** Any line, {@code width} millimetres wide. */
    public void stroke(Shape line, double width, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(line);
    }

    /** Any shape, filled. */
    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    @Override
    public void fill(Area area, Color colour) {
        fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()), colour);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        graphics.setColor(style.colour());
        double pen = x;
        double drift = style.hand() * dice.wobble() * 0.02;
        for (int character : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(pen, y + (pen - x) * drift);
            if (style.hand() > 0) {
                unsteady(place, style);
            }
            place.scale(style.size(), style.size());
            graphics.fill(place.createTransformedShape(faces.outline(style.face(), character)));
            pen += faces.advance(style.face(), character) * style.size();
        }
    }

    private void unsteady(AffineTransform place, TextStyle style) {
        double size = style.size() * style.hand();
        place.translate(dice.wobble() * size * 0.03, dice.wobble() * size * 0.05);
        place.rotate(dice.wobble() * 0.05 * style.hand());
        place.shear(dice.wobble() * 0.05 * style.hand(), 0);
        double grow = 1 + dice.wobble() * 0.05 * style.hand();
        place.scale(grow, 1 + dice.wobble() * 0.04 * style.hand());
    }

    @Override
    public void portrait(Area area, Portrait portrait) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(area.x(), area.y());
        graphics.scale(area.width(), area.height() / 1.4);
        portrait.draw(graphics);
        graphics.setTransform(before);
    }

    /** Lays ink over the paper, centred at a place: what is under it shines through as under a stamp. */
    public void stamp(BufferedImage ink, double centreX, double centreY) {
        int left = (int) Math.round(centreX * scale - ink.getWidth() / 2.0);
        int top = (int) Math.round(centreY * scale - ink.getHeight() / 2.0);
        for (int y = Math.max(0, -top); y < ink.getHeight() && top + y < image.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < ink.getWidth() && left + x < image.getWidth(); x++) {
                int paper = image.getRGB(left + x, top + y);
                image.setRGB(left + x, top + y, Pixels.multiply(paper, ink.getRGB(x, y)));
            }
        }
    }

    /** Lays an image over the paper and hides what is under it. */
    public void paste(BufferedImage picture, double centreX, double centreY) {
        AffineTransform before = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(
                picture,
                (int) Math.round(centreX * scale - picture.getWidth() / 2.0),
                (int) Math.round(centreY * scale - picture.getHeight() / 2.0),
                null);
        graphics.setTransform(before);
    }
}
