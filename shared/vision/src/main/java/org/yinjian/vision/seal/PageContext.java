package org.yinjian.vision.seal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.yinjian.core.reading.Box;

/**
 * What is known of a page before its imprints are sought.
 *
 * @param pixelsPerMillimetre the page's scale, where the file's dpi or the sheet's edges tell it
 * @param overlays images or drawings laid over a born-digital page, in the upright page's pixels
 * @param ruled whether a table stands on the page, as on most forms; asked late, for it is sought meanwhile
 */
public record PageContext(Optional<Double> pixelsPerMillimetre, List<Box> overlays, BooleanSupplier ruled) {
    /** Of an A4 sheet, millimetres. */
    public static final double SHEET_HEIGHT = 297;

    private static final double SHEET_WIDTH = 210;
    /** Of an imprint's box, what overlays cover of one that is laid over: its corners are empty. */
    private static final double LAID_OVER = 0.6;

    public PageContext {
        overlays = List.copyOf(overlays);
    }

    /** Of a page that may be a form. */
    public PageContext(Optional<Double> pixelsPerMillimetre, List<Box> overlays) {
        this(pixelsPerMillimetre, overlays, () -> true);
    }

    /** Whether what stands there was laid over the page as an image or drawing, in one piece or in slices. */
    boolean overlaid(Box imprint) {
        return overlays.stream().mapToDouble(box -> box.overlap(imprint)).sum() > LAID_OVER * imprint.area();
    }

    /**
     * The longer side of the whole page, pixels: of an A4 sheet where the scale is known, for a picture may show a piece of it.
     *
     * @param side the picture's own longer side, pixels
     */
    double pageSide(int side) {
        return Math.max(
                side, pixelsPerMillimetre.map(pixels -> pixels * SHEET_HEIGHT).orElse(0.0));
    }

    /**
     * Pixels per millimetre of the page shrunk; one of unknown scale is taken for an A4 sheet that fills the picture.
     *
     * @param width of the shrunk page, pixels
     * @param scale by which it was shrunk, 1 or less
     */
    double workingScale(int width, double scale) {
        return pixelsPerMillimetre.map(pixels -> pixels * scale).orElse(width / SHEET_WIDTH);
    }
}
