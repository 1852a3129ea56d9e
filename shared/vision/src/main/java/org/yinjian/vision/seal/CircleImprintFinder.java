package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.Strip;
import org.yinjian.core.text.PlainText;
import org.yinjian.vision.text.LineRecognizer;

/** Finds round and oval seals by their rims, look by look until a round one is found. */
final class CircleImprintFinder {
    private final LineRecognizer trained;
    private final LineRecognizer general;
    private final SealFinderSettings settings;

    /**
     * A finder that reads what it finds.
     *
     * @param trained on the legends of seals
     * @param general reads any line; legends in turns with the other, and what stands along the foot
     */
    CircleImprintFinder(LineRecognizer trained, LineRecognizer general, SealFinderSettings settings) {
        this.trained = trained;
        this.general = general;
        this.settings = settings;
    }

    List<Imprint> find(InkedPage page) {
        List<Imprint> all = List.of();
        for (SealFinderSettings.Look look : settings.looks()) {
            all = ImprintFinder.joined(all, imprints(page, look));
            if (all.stream().anyMatch(imprint -> imprint.shape() == ImprintShape.ROUND)) {
                return all;
            }
        }
        return all;
    }

    private List<Imprint> imprints(InkedPage page, SealFinderSettings.Look look) {
        return rims(page, look).stream()
                .limit(settings.mostImprints())
                .map(found -> imprint(page, found, look.colour()))
                .filter(CircleImprintFinder::isSeal)
                .toList();
    }

    private List<CircleSearch.Found> rims(InkedPage page, SealFinderSettings.Look look) {
        InkPlane plane = page.plane(look.colour());
        double least = settings.leastRadius(page);
        double greatest = settings.greatestRadius(page);
        List<CircleSearch.Found> rings = new CircleSearch(plane, look.threshold(), least, greatest).search();
        boolean whole = rings.stream().anyMatch(ring -> ring.measure().coverage() >= RimMeasure.WHOLE);
        return whole || look.colour() != InkColour.RED
                ? rings
                : new OvalSearch(plane, look.threshold(), least, greatest).searchBeside(rings);
    }

    private Imprint imprint(InkedPage page, CircleSearch.Found found, InkColour colour) {
        InkPlane plane = page.plane(colour);
        Rim rim = found.rim();
        Rim onPage = rim.scaled(1 / page.scale());
        Box box = onPage.box(page.page().width(), page.page().height());
        Star star = TextGap.turned(plane, found, Star.in(plane, rim, found.threshold()));
        SealUnwrapping unwrapping = new SealUnwrapping(page.page(), onPage, colour);
        List<InnerLines.Place> lines = InnerLines.of(unwrapping, star);
        List<InnerLines.Place> under =
                lines.stream().filter(InnerLines.Place::isBelow).toList();
        TextGap gap = TextGap.of(plane, rim, star, under, found.threshold());
        SealReading reading = new SealReading(trained, general, unwrapping);
        List<Strip> arcs =
                reading.arcs(new Arc(gap, star.tilt(), under), page.context().ruled());
        Map<InnerLines.Place, InnerLine> written = new LinkedHashMap<>();
        lines.forEach(place -> reading.innerLine(place, star.tilt(), box).ifPresent(line -> written.put(place, line)));
        List<InnerLine> inner = new ArrayList<>();
        SealReading.LowerRim lower =
                arcs.isEmpty() ? SealReading.LowerRim.EMPTY : reading.lowerRim(Math.PI / 2 + star.tilt());
        boolean emblem = InnerRing.in(unwrapping) || otherFigure(plane, found, star, written.keySet());
        if (colour == InkColour.RED && (emblem || lower.words())) {
            inner.add(InnerLine.once(new Line("", 0, box, Emissions.none(), "ppocr")));
        }
        inner.addAll(written.values());
        return new Imprint(
                onPage.flatness() < OvalSearch.ROUND ? ImprintShape.OVAL : ImprintShape.ROUND,
                box,
                page.context().pixelsPerMillimetre().map(pixels -> 2 * onPage.major() / pixels),
                colour,
                found.measure().coverage(),
                found.measure().band(),
                star.present(),
                found.measure().onPage() < 0.97,
                page.context().overlaid(box),
                arcs,
                inner,
                lower.code(),
                Optional.empty());
    }

    /** Whether the middle holds neither star nor paper, nor a line that was read. */
    private static boolean otherFigure(
            InkPlane plane, CircleSearch.Found found, Star star, Set<InnerLines.Place> written) {
        return !star.present()
                && written.stream().noneMatch(place -> place.covers(0, 0))
                && Star.otherFigure(plane, found.rim(), found.threshold());
    }

    /**
     * A ring without a star or Chinese text in it is a logo, a fingerprint, a drawn circle; a red whole rim is believed,
     * one in another ink needs text. Half a seal has half a star and few characters: two that are read alike are enough.
     */
    private static boolean isSeal(Imprint imprint) {
        boolean bearsText = imprint.arcs().stream()
                .anyMatch(strip -> strip.confidence() >= 0.6 && SealReading.hanCount(strip.text()) >= 3);
        if (imprint.colour() != InkColour.RED) {
            return bearsText && imprint.rimCoverage() >= 0.6;
        }
        boolean whole = imprint.rimCoverage() >= RimMeasure.WHOLE && imprint.inkCoverage() < 0.45;
        return imprint.star() || bearsText || whole || isRest(imprint);
    }

    private static boolean isRest(Imprint imprint) {
        List<String> clear = imprint.arcs().stream()
                .filter(strip -> strip.confidence() >= 0.8)
                .map(strip -> PlainText.han(strip.text()))
                .filter(text -> text.length() >= 2)
                .toList();
        return clear.size() >= 2 && clear.stream().distinct().count() < clear.size();
    }
}
