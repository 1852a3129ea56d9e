package org.yinjian.vision.text;

import org.yinjian.core.reading.Box;

/**
 * Where a line of text stands: a rectangle that may be tilted.
 *
 * @param centreX pixels
 * @param centreY pixels
 * @param width along the reading direction, pixels
 * @param height across it, pixels
 * @param angle clockwise tilt of the width on the screen, radians, -pi/4 to pi/4
 * @param score how sure the detector is, 0 to 1
 */
public record TextBox(double centreX, double centreY, double width, double height, double angle, double score) {
    /** The box of a straight rectangle. */
    public static TextBox of(Box box, double score) {
        return new TextBox(box.centreX(), box.centreY(), box.width(), box.height(), 0, score);
    }

    /** Turns the sides so that the angle lies in -pi/4 to pi/4. */
    static TextBox normalised(double centreX, double centreY, double width, double height, double angle, double score) {
        double w = width;
        double h = height;
        double a = angle;
        for (; a > Math.PI / 4; a -= Math.PI / 2) {
            double swap = w;
            w = h;
            h = swap;
        }
        for (; a <= -Math.PI / 4; a += Math.PI / 2) {
            double swap = w;
            w = h;
            h = swap;
        }
        return new TextBox(centreX, centreY, w, h, a, score);
    }

    /** Clearly longer down than across: a column, or a line on a page that lies on its side. */
    public boolean isTall() {
        return height > 1.5 * width;
    }

    public boolean isWide() {
        return width > 1.5 * height;
    }

    public TextBox shifted(double x, double y) {
        return new TextBox(centreX + x, centreY + y, width, height, angle, score);
    }

    /** The straight box around it, at least one pixel each way. */
    public Box bounds() {
        double across = Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle));
        double down = Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle));
        int left = (int) Math.floor(centreX - across / 2);
        int top = (int) Math.floor(centreY - down / 2);
        return new Box(
                left,
                top,
                Math.max(1, (int) Math.ceil(centreX + across / 2) - left),
                Math.max(1, (int) Math.ceil(centreY + down / 2) - top));
    }
}
