package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines under a seal's star by the rows of ink between star and text band. */
final class InnerLines {
    private static final double FROM = 0.30;
    /** Without a star a line may stand across the middle, or above it. */
    private static final double FROM_WITHOUT_STAR = -0.30;

    private static final double TO = 0.74;
    /** A line across the middle ends inside the name. */
    private static final double WIDEST_ACROSS = 0.5;

    private static final double STEP = 0.01;
    private static final double LEAST_HEIGHT = 0.09;
    private static final double LEAST_WIDTH = 0.14;
    private static final double LEAST_SHARE = 0.10;
    private static final double INSIDE = 0.66;
    private static final double BESIDE = 0.03;
    private static final double ABOVE = 0.04;
    private static final double OUTERMOST = 0.75;
    private static final double RIM = 0.88;
    /** Between the characters of a line there is less paper, beside its ends more. */
    private static final double LETTER_GAP = 0.07;

    /** A line is centred: some of its ink is as near to the seal's axis as this; the ends of the name about it are not. */
    private static final double MIDST = 0.28;

    private static final double MOST_INK = 0.88;
    private static final float DARK = 70;

    private InnerLines() {}

    /** Where a line stands, as shares of the radius: half its width, upper and lower edge below the middle. */
    record Place(double across, double from, double to) {
        /** Whether it stands where a star would be above it. */
        boolean isBelow() {
            return from >= FROM - ABOVE;
        }

        /** Whether a point belongs to the line and not to the name around it. */
        boolean covers(double right, double down) {
            return Math.abs(right) <= across && down >= from && down <= to;
        }
    }

    static List<Place> of(SealUnwrapping seal, Star star) {
        double tilt = star.tilt();
        List<Place> places = new ArrayList<>();
        double top = Double.NaN;
        double widest = 0;
        for (double v = star.present() ? FROM : FROM_WITHOUT_STAR; v <= TO + STEP; v += STEP) {
            double width = v > TO ? 0 : inkWidth(seal, tilt, v);
            if (width >= LEAST_WIDTH) {
                top = Double.isNaN(top) ? v : top;
                widest = Math.max(widest, width);
            } else if (!Double.isNaN(top)) {
                if (v - top >= LEAST_HEIGHT && isCentred(seal, tilt, top, v) && !isBlock(seal, tilt, widest, top, v)) {
                    double end = top >= FROM ? end(seal, tilt, widest, top, v) : Math.min(widest, WIDEST_ACROSS);
                    places.add(new Place(end + BESIDE, top - ABOVE, v + 0.03));
                }
                top = Double.NaN;
                widest = 0;
            }
        }
        return places;
    }

    private static boolean isCentred(SealUnwrapping seal, double tilt, double from, double to) {
        for (double u = 0; u <= MIDST; u += STEP) {
            if (inked(seal, tilt, u, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is no writing but a surface: of the columns that writing stands in, also bold, paper is a good part. */
    private static boolean isBlock(SealUnwrapping seal, double tilt, double across, double from, double to) {
        int inked = 0;
        int all = 0;
        for (double u = -across; u <= across; u += STEP) {
            int dark = 0;
            int rows = 0;
            for (double v = from; v < to; v += STEP) {
                rows++;
                dark += dark(seal, tilt, u, v) ? 1 : 0;
            }
            inked += dark;
            all += dark > 0 ? rows : 0;
        }
        return inked > MOST_INK * all;
    }

    /**
     * Where the line ends: outwards from what is surely inside, until a gap wider than between its characters or until
     * ink reaches above the line, as that of the name around it does.
     */
    private static double end(SealUnwrapping seal, double tilt, double inside, double from, double to) {
        double end = inside;
        for (double u = inside + STEP; u <= OUTERMOST && u - end < LETTER_GAP; u += STEP) {
            if (inked(seal, tilt, u, from - LETTER_GAP, from - 2 * STEP)) {
                return end;
            }
            end = inked(seal, tilt, u, from, to) ? u : end;
        }
        return end;
    }

    /** Whether the columns at either side bear ink between two heights. */
    private static boolean inked(SealUnwrapping seal, double tilt, double u, double from, double to) {
        for (double v = from; v < to; v += STEP) {
            if (Math.hypot(u, v) < RIM && (dark(seal, tilt, u, v) || dark(seal, tilt, -u, v))) {
                return true;
            }
        }
        return false;
    }

    private static boolean dark(SealUnwrapping seal, double tilt, double u, double v) {
        return seal.darkness(u, v, tilt) >= DARK;
    }

    /** How far from the middle the row's ink reaches, within the text band's inside; 0 where there is next to none. */
    private static double inkWidth(SealUnwrapping seal, double tilt, double v) {
        double limit = Math.sqrt(Math.max(0, INSIDE * INSIDE - v * v));
        double reach = 0;
        int inked = 0;
        int all = 0;
        for (double u = -limit; u <= limit; u += STEP) {
            all++;
            if (seal.darkness(u, v, tilt) >= DARK) {
                inked++;
                reach = Math.max(reach, Math.abs(u));
            }
        }
        return inked < LEAST_SHARE * all ? 0 : reach;
    }
}
