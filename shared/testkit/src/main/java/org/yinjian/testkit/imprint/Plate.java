package org.yinjian.testkit.imprint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.yinjian.testkit.draw.Lettering;
import org.yinjian.testkit.draw.SealCut;
import org.yinjian.testkit.draw.SealDesign;
import org.yinjian.testkit.draw.SealDrawing;

/** A seal as it was cut, turned as it came down, pixel by pixel. */
final class Plate {
    private final int side;
    private final double scale;
    private final int[] cover;
    private final int[] character;

    private Plate(int side, double scale, int[] cover, int[] character) {
        this.side = side;
        this.scale = scale;
        this.cover = cover;
        this.character = character;
    }

    /** Pixels of the square. */
    int side() {
        return side;
    }

    /** Pixels to the millimetre. */
    double scale() {
        return scale;
    }

    /** How much of a pixel, counted row by row, is raised, 0 to 255. */
    int cover(int at) {
        return cover[at];
    }

    /** Whose character a pixel belongs to, counted from 1; 0 for none. */
    int character(int at) {
        return character[at];
    }

    /**
     * Cuts a seal.
     *
     * @param flatness height by width, 1 for a round seal
     */
    static Plate cut(
            SealDesign design, SealCut cut, Lettering lettering, double flatness, double degrees, double scale) {
        int side = (int) Math.ceil((design.diameterMm() + 2) * scale);
        BufferedImage raised = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        BufferedImage owners = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        AffineTransform middle = AffineTransform.getTranslateInstance(side / 2.0, side / 2.0);
        middle.scale(scale, scale);
        middle.rotate(Math.toRadians(degrees));
        middle.scale(1, flatness);
        Graphics2D marks = owners.createGraphics();
        marks.setTransform(middle);
        Graphics2D graphics = raised.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setTransform(middle);
        graphics.setColor(Color.BLACK);
        new SealDrawing(lettering).draw(graphics, design, cut, (place, shape) -> {
            marks.setColor(new Color(place + 1));
            marks.fill(shape);
        });
        graphics.dispose();
        marks.dispose();
        return new Plate(side, scale, alpha(pixels(raised)), low(pixels(owners)));
    }

    /** With strokes that ran together, {@code by} 0 to 1. */
    Plate bled(double by) {
        if (by == 0) {
            return this;
        }
        int[] spread = new int[cover.length];
        for (int y = 1; y < side - 1; y++) {
            for (int x = 1; x < side - 1; x++) {
                int at = y * side + x;
                int beside = cover[at - 1] + cover[at + 1] + cover[at - side] + cover[at + side];
                spread[at] = (int) Math.min(255, cover[at] + by * beside * 0.3);
            }
        }
        return new Plate(side, scale, spread, character);
    }

    private static int[] pixels(BufferedImage image) {
        if (image.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
            return buffer.getData();
        }
        throw new IllegalStateException("packed pixels were asked for");
    }

    private static int[] alpha(int[] pixels) {
        int[] alpha = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            alpha[i] = pixels[i] >>> 24;
        }
        return alpha;
    }

    private static int[] low(int[] pixels) {
        int[] low = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            low[i] = pixels[i] & 0xFF;
        }
        return low;
    }
}
