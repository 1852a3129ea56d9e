package org.yinjian.vision.seal;

import java.util.List;
import org.yinjian.core.reading.InkColour;

/**
 * What counts as a seal.
 *
 * @param looks ways of looking, tried in order until one finds a round seal
 * @param workingSide longer side of the page, in pixels, at which rims are sought
 * @param mostImprints the most imprints of one page
 * @param leastDiameter millimetres
 * @param greatestDiameter millimetres
 */
public record SealFinderSettings(
        List<Look> looks, int workingSide, int mostImprints, double leastDiameter, double greatestDiameter) {
    /** The sheet on a page of unknown scale fills at least so much of the picture's width. */
    private static final double LEAST_SHEET = 0.75;

    /** The palest ink that is sought at all, and that still counts on the paler side of a seal. */
    static final int PALEST = 18;

    public SealFinderSettings {
        looks = List.copyOf(looks);
    }

    /** Round seals of 30 to 60 mm (rules: at most 45, practice 36 to 47; 58 of some old ones), red, faint, other, grey. */
    public static SealFinderSettings standard() {
        return new SealFinderSettings(
                List.of(
                        new Look(InkColour.RED, 45),
                        new Look(InkColour.RED, PALEST),
                        new Look(InkColour.OTHER, 40),
                        new Look(InkColour.GREY, 90)),
                1400,
                4,
                30,
                60);
    }

    /** The same, seeking rims at so many pixels of the longer side. */
    public SealFinderSettings at(int side) {
        return new SealFinderSettings(looks, side, mostImprints, leastDiameter, greatestDiameter);
    }

    /** Pixels of the page's planes. */
    double leastRadius(InkedPage page) {
        double surely = page.context().pixelsPerMillimetre().isPresent() ? 1 : LEAST_SHEET;
        return page.pixelsPerMm() * leastDiameter / 2 * surely;
    }

    /** Pixels of the page's planes. */
    double greatestRadius(InkedPage page) {
        return page.pixelsPerMm() * greatestDiameter / 2;
    }

    /** One way of looking for ink. */
    public record Look(InkColour colour, int threshold) {}
}
