package org.yinjian.core.reading;

import java.util.List;
import java.util.Optional;

/**
 * One imprint of a seal as it was seen, judged by nobody.
 *
 * @param box around the rim, pixels of the upright page; of an imprint cut by the page's edge the part on the page
 * @param diameterMm of the rim (the longer axis of an oval, the longest side of a frame), where the page's scale is known
 * @param rimCoverage share of the rim's length that is inked, 0 to 1
 * @param inkCoverage share of the rim's inside (text band) that is inked, 0 to 1
 * @param star whether a five-pointed star stands in the middle
 * @param cut whether the page's edge cuts the rim
 * @param overlay whether it was laid over a born-digital page as an image or drawing of its own
 * @param arcs the arc's unwrappings, best first
 * @param innerLines straight lines inside the rim, top to bottom (合同专用章, a department, a date)
 * @param code the 13 digits under the star, where they were read
 * @param trace its ink as a small picture; none of an imprint that is cut or too small
 */
public record Imprint(
        ImprintShape shape,
        Box box,
        Optional<Double> diameterMm,
        InkColour colour,
        double rimCoverage,
        double inkCoverage,
        boolean star,
        boolean cut,
        boolean overlay,
        List<Strip> arcs,
        List<InnerLine> innerLines,
        Optional<String> code,
        Optional<InkTrace> trace) {
    public Imprint {
        arcs = List.copyOf(arcs);
        innerLines = List.copyOf(innerLines);
    }

    /** An imprint whose trace was not taken, and whose lines were read once. */
    public Imprint(
            ImprintShape shape,
            Box box,
            Optional<Double> diameterMm,
            InkColour colour,
            double rimCoverage,
            double inkCoverage,
            boolean star,
            boolean cut,
            boolean overlay,
            List<Strip> arcs,
            List<Line> innerLines,
            Optional<String> code) {
        this(
                shape,
                box,
                diameterMm,
                colour,
                rimCoverage,
                inkCoverage,
                star,
                cut,
                overlay,
                arcs,
                innerLines.stream().map(InnerLine::once).toList(),
                code,
                Optional.empty());
    }

    /** A whole imprint in red on which nothing was read. */
    public static Imprint unread(
            ImprintShape shape, Box box, Optional<Double> sideMm, double frameCoverage, double inkCoverage) {
        return new Imprint(
                shape,
                box,
                sideMm,
                InkColour.RED,
                frameCoverage,
                inkCoverage,
                false,
                false,
                false,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same imprint with its trace. */
    public Imprint with(Optional<InkTrace> taken) {
        return changed(box, overlay, taken);
    }

    /** The same imprint, laid over its page as an image or drawing. */
    public Imprint laidOver() {
        return changed(box, true, trace);
    }

    /** The same imprint at another place. */
    public Imprint at(Box place) {
        return changed(place, overlay, trace);
    }

    private Imprint changed(Box place, boolean laidOver, Optional<InkTrace> taken) {
        return new Imprint(
                shape,
                place,
                diameterMm,
                colour,
                rimCoverage,
                inkCoverage,
                star,
                cut,
                laidOver,
                arcs,
                innerLines,
                code,
                taken);
    }
}
