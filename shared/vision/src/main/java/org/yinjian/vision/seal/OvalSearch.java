package org.yinjian.vision.seal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.yinjian.core.reading.Box;

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

    /** Rims of ovals, best first, then the rings that are no pieces of them; of each none shares its middle with a better one. */
    List<CircleSearch.Found> searchBeside(List<CircleSearch.Found> rings) {
        List<CircleSearch.Found> ovals = CircleSearch.distinct(DoubleStream.of(FLATNESSES)
                .boxed()
                .flatMap(flatness -> search(flatness).stream())
                .sorted(Comparator.comparingDouble(found -> -found.measure().merit()))
                .toList());
        Stream<CircleSearch.Found> apart =
                rings.stream().filter(ring -> ovals.stream().noneMatch(oval -> isPiece(ring, oval)));
        return Stream.concat(ovals.stream(), apart).toList();
    }

    /** Whether a ring lies on an oval that is the better rim: an end or a side of it. */
    private boolean isPiece(CircleSearch.Found ring, CircleSearch.Found oval) {
        Box box = ring.rim().box(plane.width(), plane.height());
        Box around = oval.rim().box(plane.width(), plane.height());
        return oval.measure().merit() > ring.measure().merit()
                && 2 * box.overlap(around) > Math.min(box.area(), around.area());
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
