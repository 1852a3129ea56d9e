package org.yinjian.adapters.image;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns and mirrors pictures by whole quarters, pixel for pixel. */
public final class Turn {
    private Turn() {}

    /** As EXIF orientation 1 to 8 asks (EXIF 2.32, tag 0x0112); any other value leaves the picture as it is. */
    public static BufferedImage byExif(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        return switch (orientation) {
            case 2 -> apply(image, w, h, new AffineTransform(-1, 0, 0, 1, w, 0));
            case 3 -> apply(image, w, h, new AffineTransform(-1, 0, 0, -1, w, h));
            case 4 -> apply(image, w, h, new AffineTransform(1, 0, 0, -1, 0, h));
            case 5 -> apply(image, h, w, new AffineTransform(0, 1, 1, 0, 0, 0));
            case 6 -> apply(image, h, w, new AffineTransform(0, 1, -1, 0, h, 0));
            case 7 -> apply(image, h, w, new AffineTransform(0, -1, -1, 0, h, w));
            case 8 -> apply(image, h, w, new AffineTransform(0, -1, 1, 0, 0, w));
            default -> image;
        };
    }

    /** Clockwise by 0, 90, 180 or 270 degrees. */
    public static BufferedImage clockwise(BufferedImage image, int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 90 -> byExif(image, 6);
            case 180 -> byExif(image, 3);
            case 270 -> byExif(image, 8);
            default -> image;
        };
    }

    private static BufferedImage apply(BufferedImage image, int width, int height, AffineTransform turn) {
        BufferedImage turned = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return turned;
    }
}
