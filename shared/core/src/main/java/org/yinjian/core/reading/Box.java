package org.yinjian.core.reading;

/** A rectangle in pixels of the upright page, origin top left; width and height are at least 1. */
public record Box(int x, int y, int width, int height) {
    public Box {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a box needs a width and a height: " + width + " x " + height);
        }
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2.0;
    }

    public double centreY() {
        return y + height / 2.0;
    }

    public long area() {
        return (long) width * height;
    }

    /** Pixels that both boxes cover. */
    public long overlap(Box other) {
        long across = Math.min(right(), other.right()) - (long) Math.max(x, other.x);
        long down = Math.min(bottom(), other.bottom()) - (long) Math.max(y, other.y);
        return across <= 0 || down <= 0 ? 0 : across * down;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** This box grown by {@code margin} pixels on each side and cut at the page's edges. */
    public Box grow(int margin, int pageWidth, int pageHeight) {
        int left = Math.clamp((long) x - margin, 0, pageWidth - 1);
        int top = Math.clamp((long) y - margin, 0, pageHeight - 1);
        int toRight = Math.clamp((long) right() + margin, left + 1, pageWidth);
        int toBottom = Math.clamp((long) bottom() + margin, top + 1, pageHeight);
        return new Box(left, top, toRight - left, toBottom - top);
    }
}
