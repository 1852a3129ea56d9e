package org.yinjian.vision.seal;

import org.yinjian.core.reading.Box;

/**
 * The outline of an imprint: an ellipse in pixels, circles included.
 *
 * @param x centre
 * @param y centre
 * @param major half of the longer axis
 * @param minor half of the shorter axis
 * @param angle of the longer axis, radians clockwise from the right
 */
record Rim(double x, double y, double major, double minor, double angle) {
    static Rim circle(double x, double y, double radius) {
        return new Rim(x, y, radius, radius, 0);
    }

    double radius() {
        return Math.sqrt(major * minor);
    }

    /** The seal laid onto the page. */
    Disc disc() {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Disc(
                x,
                y,
                major * cos * cos + minor * sin * sin,
                (major - minor) * cos * sin,
                major * sin * sin + minor * cos * cos);
    }

    /** The distance of a point from the centre, as a share of the rim's radius in that direction. */
    double share(double px, double py) {
        double along = (px - x) * Math.cos(angle) + (py - y) * Math.sin(angle);
        double across = (py - y) * Math.cos(angle) - (px - x) * Math.sin(angle);
        return Math.hypot(along / major, across / minor);
    }

    Rim scaled(double factor) {
        return new Rim(x * factor, y * factor, major * factor, minor * factor, angle);
    }

    /** The shorter axis by the longer, 1 for a circle. */
    double flatness() {
        return minor / major;
    }

    /** The rim on a page of so many times the width and the same height. */
    Rim widened(double factor) {
        Disc disc = disc();
        // Of the ellipse's points p: p = M u with |u| = 1; its axes are the eigenvectors of M transposed(M).
        double acrossAcross = factor * factor * (disc.xx() * disc.xx() + disc.xy() * disc.xy());
        double acrossDown = factor * (disc.xx() * disc.xy() + disc.xy() * disc.yy());
        double downDown = disc.xy() * disc.xy() + disc.yy() * disc.yy();
        double mean = (acrossAcross + downDown) / 2;
        double apart = Math.hypot((acrossAcross - downDown) / 2, acrossDown);
        return new Rim(
                x * factor,
                y,
                Math.sqrt(mean + apart),
                Math.sqrt(mean - apart),
                Math.atan2(2 * acrossDown, acrossAcross - downDown) / 2);
    }

    /** Around the rim, cut at the page's edges. */
    Box box(int pageWidth, int pageHeight) {
        double halfWidth = Math.hypot(major * Math.cos(angle), minor * Math.sin(angle));
        double halfHeight = Math.hypot(major * Math.sin(angle), minor * Math.cos(angle));
        int left = Math.clamp(Math.round(x - halfWidth), 0, pageWidth - 1);
        int top = Math.clamp(Math.round(y - halfHeight), 0, pageHeight - 1);
        int right = Math.clamp(Math.round(x + halfWidth), left + 1, pageWidth);
        int bottom = Math.clamp(Math.round(y + halfHeight), top + 1, pageHeight);
        return new Box(left, top, right - left, bottom - top);
    }
}
