package org.yinjian.vision.seal;

import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Imprint;
import org.yinjian.vision.text.LineRecognizer;

/** Finds the imprints of seals on a page. Safe for use by several threads. */
public interface ImprintFinder {
    /** @param page 8-bit BGR, upright and straight, not changed; boxes are given in its pixels */
    List<Imprint> find(Mat page, PageContext context);

    /** Imprints, and those of others that do not stand on one of them. */
    static List<Imprint> joined(List<Imprint> first, List<Imprint> others) {
        Stream<Imprint> apart = others.stream()
                .filter(imprint -> first.stream()
                        .noneMatch(found -> 2 * found.box().overlap(imprint.box())
                                > imprint.box().area()));
        return Stream.concat(first.stream(), apart).toList();
    }

    /**
     * Finds round and oval seals, then square and triangular chops.
     *
     * @param trained reads the legends of seals
     * @param general reads any line
     */
    static ImprintFinder ofSeals(LineRecognizer trained, LineRecognizer general, SealFinderSettings settings) {
        CircleImprintFinder circles = new CircleImprintFinder(trained, general, settings);
        return (page, context) -> {
            try (InkedPage inked = InkedPage.open(page, context, settings.workingSide())) {
                return joined(circles.find(inked), FrameImprintFinder.find(inked));
            }
        };
    }

    /** Finds nothing. */
    static ImprintFinder none() {
        return (page, context) -> List.of();
    }
}
