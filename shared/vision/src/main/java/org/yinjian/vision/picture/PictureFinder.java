package org.yinjian.vision.picture;

import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Picture;

/** Finds photographs on an upright page. */
public final class PictureFinder {
    private PictureFinder() {}

    /** @param page 8-bit BGR, upright, its light as it was taken */
    public static List<Picture> find(Mat page, List<Grid> grids, Optional<Double> pixelsPerMillimetre) {
        return List.of();
    }
}
