package org.yinjian.vision.page;

import org.yinjian.vision.text.ModelVariant;

/**
 * How pages are read.
 *
 * @param threads lines read at once, at least 1
 * @param longSide pixels of the longer side that a page is shrunk to before anything else
 * @param detectorSide pixels of the longer side that the text detector sees
 */
public record VisionSettings(int threads, ModelVariant variant, int longSide, int detectorSide) {
    public VisionSettings {
        if (threads < 1 || longSide < 600 || detectorSide < 320) {
            throw new IllegalArgumentException("no page can be read with " + threads + " threads, a long side of "
                    + longSide + " and a detector side of " + detectorSide + " pixels");
        }
    }

    /** A4 at about 205 dpi, the detector at 736 pixels (docs/adr/0002). */
    public static VisionSettings withThreads(int threads) {
        return new VisionSettings(threads, ModelVariant.INT8, 2400, 736);
    }
}
