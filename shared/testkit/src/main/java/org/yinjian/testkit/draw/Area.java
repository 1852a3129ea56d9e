package org.yinjian.testkit.draw;

/** A rectangle on a sheet in millimetres, origin top left. */
public record Area(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** This area without a margin on each side. */
    public Area inside(double margin) {
        return new Area(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }
}
