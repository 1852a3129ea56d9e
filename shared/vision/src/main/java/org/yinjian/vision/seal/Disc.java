package org.yinjian.vision.seal;

/**
 * The unit disc laid onto the page as a seal: the linear map of its places, as shares of the radius, to pixels. It is
 * symmetric: an ellipse is its circle stretched along its own axes.
 *
 * @param x of the middle, pixels
 * @param y of the middle
 * @param xx pixels to the right for a radius to the right
 * @param xy pixels down for a radius to the right, and to the right for a radius down
 * @param yy pixels down for a radius down
 */
record Disc(double x, double y, double xx, double xy, double yy) {
    double x(double right, double down) {
        return x + xx * right + xy * down;
    }

    double y(double right, double down) {
        return y + xy * right + yy * down;
    }

    /** From the middle in a direction, radians clockwise from the right. */
    Ray ray(double direction) {
        double right = Math.cos(direction);
        double down = Math.sin(direction);
        return new Ray(x, y, xx * right + xy * down, xy * right + yy * down);
    }

    /**
     * A radius.
     *
     * @param dx pixels to the right from the middle to the rim
     * @param dy pixels down
     */
    record Ray(double x, double y, double dx, double dy) {
        /** The horizontal place of the point at a share of the radius. */
        double x(double share) {
            return x + share * dx;
        }

        double y(double share) {
            return y + share * dy;
        }
    }
}
