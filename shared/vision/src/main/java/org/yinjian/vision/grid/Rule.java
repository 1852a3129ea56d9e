package org.yinjian.vision.grid;

/**
 * A piece of a ruled line, level or plumb.
 *
 * @param from where it begins: x of a level rule, y of a plumb one
 * @param to where it ends, exclusive
 * @param atFrom its place across at the beginning: y of a level rule, x of a plumb one
 * @param atTo its place across at the end
 */
public record Rule(double from, double to, double atFrom, double atTo) {
    public double length() {
        return to - from;
    }

    /** The tilt from level (clockwise) or from plumb (anticlockwise), radians. */
    public double tilt() {
        return Math.atan2(atTo - atFrom, length());
    }

    public double middle() {
        return (atFrom + atTo) / 2;
    }

    /** Its place across where it stands {@code along}; beyond its ends as at the nearer end. */
    public double at(double along) {
        double share = Math.clamp((along - from) / Math.max(1, length()), 0, 1);
        return atFrom + share * (atTo - atFrom);
    }
}
