package org.yinjian.core.reading;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** One page as a file gives it, before anything is seen on it. */
public sealed interface RawPage {
    /** The page's number, from 1. */
    int page();

    /**
     * A page of pixels.
     *
     * @param image RGB, as stored but for the EXIF turn, which is already applied
     * @param dpi where the file tells it and it is plausible (50 to 1200)
     * @param textLayer a trusted text layer in the image's pixels, reading order; empty when the text must be read
     * @param overlays images or drawings laid over the page of a born-digital PDF, in the image's pixels; never the
     *     picture that is the page
     */
    record Pixels(int page, BufferedImage image, Optional<Integer> dpi, List<Line> textLayer, List<Box> overlays)
            implements RawPage {
        public Pixels {
            textLayer = List.copyOf(textLayer);
            overlays = List.copyOf(overlays);
        }
    }

    /**
     * A page of an office file: its tables and text as marked up, in virtual units.
     *
     * @param inserted pictures in it that may be seals
     */
    record Markup(int page, PageReading reading, List<Inserted> inserted) implements RawPage {
        public Markup {
            inserted = List.copyOf(inserted);
        }

        /** A page without such pictures. */
        public Markup(int page, PageReading reading) {
            this(page, reading, List.of());
        }
    }

    /**
     * A picture in an office file.
     *
     * @param image RGB
     * @param box where it is shown, in the page's virtual units
     * @param widthMm as shown
     */
    record Inserted(BufferedImage image, Box box, double widthMm) {}
}
