package org.yinjian.vision.seal;

import java.util.List;

/**
 * Where the arc's text begins and ends: the widest empty piece of the text band, rather below than above.
 *
 * @param middle its direction, radians clockwise from the right
 * @param empty how much of the circle about it bears no ink at all, not even a trace, radians
 */
record TextGap(double middle, double empty) {
    /** Between the ends of a line under the star, which reach in from the middle, and the code along the rim. */
    private static final double FROM = 0.66;

    private static final double TO = 0.77;
    private static final int LEAST = 12;

    /** A star tells its turn but for fifths of the circle; by how much better another fifth must fit to be believed. */
    private static final double OTHER_FIFTH = 0.2;
    /** The same where the rim is broken: the first half of a name is better about another fifth by up to 0.31. */
    private static final double OTHER_FIFTH_OF_BROKEN = 0.35;

    private static final int BELOW = 45;
    private static final int ABOVE = 60;
    private static final double FIFTH = 2 * Math.PI / 5;
    /**
     * The gap about the seal's axis, below the star; without a star the widest empty piece, rather below than above.
     *
     * @param under the lines under the star, which are no part of the name
     */
    static TextGap of(InkPlane plane, Rim rim, Star star, List<InnerLines.Place> under, int threshold) {
        double down = Math.PI / 2 + star.tilt();
        double middle = star.present() ? down : widest(inked(plane, rim, star.tilt(), under, threshold), down);
        return new TextGap(middle, traceless(inked(plane, rim, star.tilt(), under, threshold / 2), middle));
    }

    /** The star with the fifth of the circle chosen in which the name's gap lies. */
    static Star turned(InkPlane plane, CircleSearch.Found found, Star star) {
        if (!star.present()) {
            return star;
        }
        boolean whole = found.measure().coverage() >= RimMeasure.WHOLE;
        boolean[] inked = inked(plane, found.rim(), star.tilt(), List.of(), found.threshold());
        double best = fit(inked, star.tilt()) + (whole ? OTHER_FIFTH : OTHER_FIFTH_OF_BROKEN);
        double tilt = star.tilt();
        for (int fifth = 1; fifth < 5; fifth++) {
            double turned = turn(star.tilt() + fifth * FIFTH);
            if (fit(inked, turned) > best) {
                best = fit(inked, turned);
                tilt = turned;
            }
        }
        return new Star(true, tilt);
    }

    /** How well a turn fits the text band: paper below, text above. */
    private static double fit(boolean[] inked, double tilt) {
        int down = Math.floorMod(Math.round(Math.toDegrees(tilt)) + 90, 360);
        return empty(inked, down, BELOW) - empty(inked, down + 180, ABOVE);
    }

    private static double empty(boolean[] inked, int middle, int reach) {
        int empty = 0;
        for (int degree = middle - reach; degree <= middle + reach; degree++) {
            empty += inked[Math.floorMod(degree, 360)] ? 0 : 1;
        }
        return empty / (2.0 * reach + 1);
    }

    /** The middle of the widest empty piece, those near a direction counting more; the direction where there is none. */
    private static double widest(boolean[] inked, double about) {
        double widest = about;
        double best = 0;
        for (int start = 0; start < 360; start++) {
            int length = inked[(start + 359) % 360] ? emptyRun(inked, start) : 0;
            double middle = Math.toRadians(start + length / 2.0);
            double weight = length * (1 + 0.6 * Math.cos(middle - about));
            if (length >= LEAST && weight > best) {
                best = weight;
                widest = middle;
            }
        }
        return widest;
    }

    /** The same direction between half a turn to either side. */
    private static double turn(double direction) {
        return direction - 2 * Math.PI * Math.round(direction / (2 * Math.PI));
    }

    private static boolean[] inked(InkPlane plane, Rim rim, double tilt, List<InnerLines.Place> under, int threshold) {
        boolean[] inked = new boolean[360];
        Disc disc = rim.disc();
        double step = 0.7 / rim.radius();
        for (int degree = 0; degree < 360; degree++) {
            double direction = Math.toRadians(degree);
            Disc.Ray ray = disc.ray(direction);
            for (double share = FROM; share <= TO && !inked[degree]; share += step) {
                double right = share * Math.cos(direction - tilt);
                double down = share * Math.sin(direction - tilt);
                inked[degree] = plane.at(ray.x(share), ray.y(share)) >= threshold
                        && under.stream().noneMatch(place -> place.covers(right, down));
            }
        }
        return inked;
    }

    private static int emptyRun(boolean[] inked, int start) {
        int length = 0;
        while (length < 360 && !inked[(start + length) % 360]) {
            length++;
        }
        return length;
    }

    /** Twice the way from the middle to the nearer trace of ink. */
    private static double traceless(boolean[] traces, double middle) {
        int degree = Math.floorMod(Math.round(Math.toDegrees(middle)), 360);
        int reach = 0;
        while (reach < 180 && !traces[(degree + reach) % 360] && !traces[(degree - reach + 360) % 360]) {
            reach++;
        }
        return Math.toRadians(2.0 * reach);
    }
}
