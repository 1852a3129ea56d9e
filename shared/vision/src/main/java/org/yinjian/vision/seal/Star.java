package org.yinjian.vision.seal;

import java.util.Arrays;

/**
 * The five-pointed star in a seal's middle, found by how well the ink there agrees with a star's shape; print over it and
 * pale spots cost little.
 *
 * @param present whether one stands there
 * @param tilt radians clockwise by which its points are turned from upright, -36 to 36 degrees; 0 without a star
 */
record Star(boolean present, double tilt) {
    /** Correlation of ink and star from which one is seen: whole ones have 0.8 and more, half-covered ones 0.6. */
    private static final double LEAST_AGREEMENT = 0.5;

    private static final double[] SIZES = {0.24, 0.28, 0.32, 0.36};
    private static final int DIRECTIONS = 120;
    /** Directions between a star's points. */
    private static final int TURN = DIRECTIONS / 5;

    private static final double OTHER_REACH = 0.2;
    private static final double LEAST_OTHER = 0.35;
    private static final double REACH = 0.40;
    private static final double STEP = 0.025;
    private static final int RINGS = (int) (REACH / STEP);
    /** By how much a star that print covers in part may agree less than a disc; an emblem's disc agrees by 0.3 more. */
    private static final double COVERED = 0.15;
    /** Rings of the smallest disc: smaller is a star's own middle. */
    private static final int LEAST_BLOB = 5;
    /** Of the notches between the points, as a share of the points'. */
    private static final double NOTCH = 0.382;

    static Star in(InkPlane plane, Rim rim, int threshold) {
        boolean[][] inked = inked(plane, rim, threshold);
        double best = 0;
        int bestTurn = 0;
        for (double size : SIZES) {
            double[] edge = edge(size);
            for (int turn = 0; turn < TURN; turn++) {
                double agreement = agreement(inked, edge, turn);
                if (agreement > best) {
                    best = agreement;
                    bestTurn = turn;
                }
            }
        }
        boolean isStar = best >= LEAST_AGREEMENT && best > blob(inked) - COVERED;
        return isStar ? new Star(true, tilt(bestTurn)) : new Star(false, 0);
    }

    /** Whether something else stands in the middle, such as an emblem; what a seal without a star has there is paper. */
    static boolean otherFigure(InkPlane plane, Rim rim, int threshold) {
        return plane.covered(rim.disc(), 0, OTHER_REACH, threshold) >= LEAST_OTHER;
    }

    private static boolean[][] inked(InkPlane plane, Rim rim, int threshold) {
        boolean[][] inked = new boolean[RINGS][DIRECTIONS];
        Disc disc = rim.disc();
        for (int i = 0; i < DIRECTIONS; i++) {
            Disc.Ray ray = disc.ray(2 * Math.PI * i / DIRECTIONS);
            for (int ring = 0; ring < RINGS; ring++) {
                double share = (ring + 0.5) * STEP;
                inked[ring][i] = plane.at(ray.x(share), ray.y(share)) >= threshold;
            }
        }
        return inked;
    }

    /** How well the ink agrees with a disc of the best size: an emblem is one rather than a star. */
    private static double blob(boolean[][] inked) {
        double best = 0;
        for (int rings = LEAST_BLOB; rings < RINGS; rings++) {
            double[] edge = new double[TURN];
            Arrays.fill(edge, rings * STEP);
            best = Math.max(best, agreement(inked, edge, 0));
        }
        return best;
    }

    /** How far a star with a point in direction 0 reaches in each direction of one turn, as a share of the radius. */
    private static double[] edge(double size) {
        double[] edge = new double[TURN];
        double notchX = size * NOTCH * Math.cos(Math.PI / 5);
        double notchY = size * NOTCH * Math.sin(Math.PI / 5);
        for (int i = 0; i < TURN; i++) {
            double off = 2 * Math.PI * Math.min(i, TURN - i) / DIRECTIONS;
            edge[i] = size * notchY / (Math.cos(off) * notchY - Math.sin(off) * (notchX - size));
        }
        return edge;
    }

    /** Pearson's correlation of ink and star over the disc, each point counting for its area. */
    private static double agreement(boolean[][] inked, double[] edge, int turn) {
        double all = 0;
        double ink = 0;
        double star = 0;
        double both = 0;
        for (int ring = 0; ring < RINGS; ring++) {
            double share = (ring + 0.5) * STEP;
            for (int i = 0; i < DIRECTIONS; i++) {
                boolean inside = share <= edge[Math.floorMod(i - turn, TURN)];
                all += share;
                ink += inked[ring][i] ? share : 0;
                star += inside ? share : 0;
                both += inside && inked[ring][i] ? share : 0;
            }
        }
        double spread = Math.sqrt(ink * (all - ink) * star * (all - star));
        return spread == 0 ? 0 : (both * all - ink * star) / spread;
    }

    private static double tilt(int turn) {
        double whole = 2 * Math.PI / 5;
        double tilt = 2 * Math.PI * turn / DIRECTIONS + Math.PI / 2;
        return tilt - whole * Math.round(tilt / whole);
    }
}
