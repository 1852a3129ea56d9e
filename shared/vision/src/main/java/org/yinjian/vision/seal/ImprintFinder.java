package org.yinjian.vision.seal;

import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Imprint;

/** Finds the imprints of seals on a page. Safe for use by several threads. */
public interface ImprintFinder {
    /** @param page 8-bit BGR, upright and straight, not changed; boxes are given in its pixels */
    List<Imprint> find(Mat page, PageContext context);

    /** Finds nothing. */
    static ImprintFinder none() {
        return (page, context) -> List.of();
    }
}
