package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds rings of ink: round each centre that many edges voted for, the radius with the most complete ring is taken and
 * refined to an ellipse.
 */
final class CircleSearch {
    /** Degrees between the rays along which a ring is looked at. */
    private static final int BETWEEN_RAYS = 3;
    /** Ink is near a ring within so many pixels of it, or within this share of its radius where that is more. */
    private static final double NEAR = 1.5;

    private static final double NEAR_SHARE = 0.03;
    /** A ring is nearly as complete as another from this share of its rays. */
    private static final double NEARLY = 0.92;

    /** By so much of its length a rim must be the more complete with its paler pieces. */
    private static final double CLEARLY = 0.1;
    /** Outside a rim there is next to no ink as pale as that. */
    private static final double QUIET = 0.1;

    private final InkPlane plane;
    private final int threshold;
    private final double least;
    private final double greatest;

    /**
     * @param threshold ink from which a pixel counts
     * @param least smallest radius sought, pixels of the plane
     * @param greatest greatest radius sought
     */
    CircleSearch(InkPlane plane, int threshold, double least, double greatest) {
        this.plane = plane;
        this.threshold = threshold;
        this.least = least;
        this.greatest = greatest;
    }

    /**
     * A rim and how it measures.
     *
     * @param threshold ink from which a pixel of this seal counts: less than what was sought where a side of it is paler
     */
    record Found(Rim rim, RimMeasure measure, int threshold) {}

    /** Rims, best first; none shares its middle with a better one. */
    List<Found> search() {
        List<Found> found = new ArrayList<>();
        for (int[] centre : new CentreVotes(plane, least, greatest).centres(threshold)) {
            Rim rough = bestRadius(centre[0], centre[1]);
            Rim rim = new RimFit(plane, threshold).refine(rough);
            RimMeasure measure = RimMeasure.of(plane, rim, threshold);
            if (measure.isRim() && rim.radius() >= 0.9 * least && rim.radius() <= 1.15 * greatest) {
                found.add(whole(rim, measure));
            }
        }
        found.sort(Comparator.comparingDouble((Found f) -> -f.measure().merit()));
        return distinct(found);
    }

    /** Of a rim that is broken: the same with its paler pieces, where these make it clearly more complete. */
    private Found whole(Rim rim, RimMeasure measure) {
        if (measure.coverage() < RimMeasure.WHOLE) {
            int pale = Math.min(threshold, SealFinderSettings.PALEST);
            RimMeasure withPale = RimMeasure.of(plane, rim, pale);
            if (withPale.coverage() >= measure.coverage() + CLEARLY && withPale.outside() <= QUIET) {
                return new Found(rim, withPale, pale);
            }
        }
        return new Found(rim, measure, threshold);
    }

    /** Of rims, best first, those that do not share their middle with a better one. */
    static List<Found> distinct(List<Found> sorted) {
        List<Found> distinct = new ArrayList<>();
        for (Found found : sorted) {
            boolean known = distinct.stream().anyMatch(other -> near(other.rim(), found.rim()));
            if (!known) {
                distinct.add(found);
            }
        }
        return distinct;
    }

    private static boolean near(Rim one, Rim other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 0.5 * Math.max(one.radius(), other.radius());
    }

    /** The outermost radius whose ring is nearly as complete as the best: an inner line may be more complete than the rim. */
    private Rim bestRadius(int x, int y) {
        int[] inked = inkedRays(Rim.circle(x, y, 1).disc());
        int best = IntStream.of(inked).max().orElse(0);
        for (int i = inked.length - 1; i > 0; i--) {
            if (inked[i] >= NEARLY * best) {
                return Rim.circle(x, y, least + i);
            }
        }
        return Rim.circle(x, y, least);
    }

    /** For each radius from the least, a pixel apart, on how many rays there is ink near the ring. */
    private int[] inkedRays(Disc unit) {
        int[] rays = new int[(int) (greatest - least) + 1];
        for (int degree = 0; degree < 360; degree += BETWEEN_RAYS) {
            Disc.Ray ray = unit.ray(Math.toRadians(degree));
            int next = 0;
            for (double place = least - NEAR; place <= greatest * (1 + NEAR_SHARE) && next < rays.length; place++) {
                if (plane.at(ray.x(place), ray.y(place)) >= threshold) {
                    double smallest = Math.min(place - NEAR, place / (1 + NEAR_SHARE));
                    double largest = Math.max(place + NEAR, place / (1 - NEAR_SHARE));
                    next = Math.max(next, (int) Math.ceil(smallest - least));
                    for (; next < rays.length && least + next <= largest; next++) {
                        rays[next]++;
                    }
                }
            }
        }
        return rays;
    }
}
