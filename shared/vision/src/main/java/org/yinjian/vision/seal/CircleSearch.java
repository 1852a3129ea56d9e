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

    /** A rim and how it measures. */
    record Found(Rim rim, RimMeasure measure) {}

    /** Rims, best first; none shares its middle with a better one. */
    List<Found> search() {
        List<Found> found = new ArrayList<>();
        for (int[] centre : new CentreVotes(plane, least, greatest).centres(threshold)) {
            Rim rough = bestRadius(centre[0], centre[1]);
            Rim rim = new RimFit(plane, threshold).refine(rough);
            RimMeasure measure = RimMeasure.of(plane, rim, threshold);
            if (measure.isRim() && rim.radius() >= 0.9 * least && rim.radius() <= 1.15 * greatest) {
                found.add(new Found(rim, measure));
            }
        }
        found.sort(Comparator.comparingDouble((Found f) -> -f.measure().merit()));
        return distinct(found);
    }

    private static List<Found> distinct(List<Found> sorted) {
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
        int steps = (int) (greatest - least) + 1;
        List<Disc.Ray> rays = rays(Rim.circle(x, y, 1).disc());
        double[] coverage = new double[steps];
        double best = 0;
        for (int i = 0; i < steps; i++) {
            coverage[i] = ringCoverage(rays, least + i);
            best = Math.max(best, coverage[i]);
        }
        for (int i = steps - 1; i >= 0; i--) {
            if (coverage[i] >= 0.92 * best) {
                return Rim.circle(x, y, least + i);
            }
        }
        return Rim.circle(x, y, least);
    }

    private static List<Disc.Ray> rays(Disc disc) {
        return IntStream.range(0, 360 / BETWEEN_RAYS)
                .mapToObj(i -> disc.ray(Math.toRadians(i * BETWEEN_RAYS)))
                .toList();
    }

    private double ringCoverage(List<Disc.Ray> rays, double radius) {
        int inked = 0;
        double reach = Math.max(1.5, 0.03 * radius);
        for (Disc.Ray ray : rays) {
            int most = 0;
            for (double r = radius - reach; r <= radius + reach; r++) {
                most = Math.max(most, plane.at(ray.x(r), ray.y(r)));
            }
            inked += most >= threshold ? 1 : 0;
        }
        return (double) inked / rays.size();
    }
}
