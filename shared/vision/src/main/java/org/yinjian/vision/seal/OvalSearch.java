package org.yinjian.vision.seal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** Finds lying ovals, as special-purpose seals have: made narrower, they are rings. */
final class OvalSearch {
    /** Height by width; usual ones are 30 by 40 and 30 by 45 mm, and a ring may be off by some hundredths. */
    private static final double[] FLATNESSES = {0.67, 0.78};
    /** Least share of the rim's length inked: of less, much else is a piece of an oval. */
    private static final double COVERED = 0.7;
    /** What is rounder is a round seal seen from the side. */
    static final double ROUND = 0.85;

    private final InkPlane plane;
    private final int threshold;
    private final double least;
    private final double greatest;

    /**
     * @param threshold ink from which a pixel counts
     * @param least smallest half of the longer axis that is sought, pixels of the plane
     * @param greatest greatest half of it
     */
    OvalSearch(InkPlane plane, int threshold, double least, double greatest) {
        this.plane = plane;
        this.threshold = threshold;
        this.least = least;
        this.greatest = greatest;
    }

    /** Rims, best first; none shares its middle with a better one. */
    List<CircleSearch.Found> search() {
        return CircleSearch.distinct(DoubleStream.of(FLATNESSES)
                .boxed()
                .flatMap(flatness -> search(flatness).stream())
                .sorted(Comparator.comparingDouble(found -> -found.measure().merit()))
                .toList());
    }

    private List<CircleSearch.Found> search(double flatness) {
        InkPlane narrow = plane.narrowed(flatness);
        double narrower = (double) narrow.width() / plane.width();
        return new CircleSearch(narrow, threshold, least * flatness, greatest * flatness)
                .search().stream()
                        .map(found -> new CircleSearch.Found(
                                found.rim().widened(1 / narrower), found.measure(), found.threshold()))
                        .filter(found -> found.rim().flatness() < ROUND
                                && found.measure().coverage() >= COVERED)
                        .toList();
    }
}
