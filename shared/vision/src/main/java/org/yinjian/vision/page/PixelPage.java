package org.yinjian.vision.page;

import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageImage;
import org.yinjian.core.reading.PageReader;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Picture;
import org.yinjian.core.reading.RawPage;
import org.yinjian.vision.text.TextBox;

/**
 * A page of pixels with what its file says of it, put upright.
 *
 * @param toUpright from the file's pixels
 */
record PixelPage(RawPage.Pixels raw, UprightPage upright, Homography toUpright) {
    /** Share of dark pixels below which a page is blank: a staple, a punched hole, dust. */
    private static final double BLANK_INK = 0.002;

    /** The reading of a page on whose few pixels nothing can stand. */
    static PageReader.ReadPage tooSmall(RawPage.Pixels raw, Mat stored) {
        PageReading reading = new PageReading(
                raw.page(),
                stored.cols(),
                stored.rows(),
                raw.dpi(),
                0,
                PageSource.PIXELS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true);
        return new PageReader.ReadPage(reading, Optional.of(new PageImage(raw.page(), PixelImages.jpeg(stored))));
    }

    /** Whether the file tells its text, so that none is read from the pixels. */
    boolean hasText() {
        return !raw.textLayer().isEmpty();
    }

    /** Where the file says that text stands. */
    List<Box> known() {
        return raw.textLayer().stream().map(line -> toUpright.box(line.box())).toList();
    }

    /** Where text was detected; none where the file tells it. */
    List<Box> seen() {
        return hasText()
                ? List.of()
                : upright.text().stream().map(TextBox::bounds).toList();
    }

    /** What the file lays over the page, as far as it lies on it. */
    List<Box> overlays() {
        Box whole = new Box(0, 0, upright.image().cols(), upright.image().rows());
        return raw.overlays().stream()
                .map(toUpright::box)
                .filter(box -> box.overlap(whole) > 0)
                .toList();
    }

    PageReading reading(TextInCells read, List<Picture> pictures, List<Imprint> imprints) {
        return new PageReading(
                raw.page(),
                upright.image().cols(),
                upright.image().rows(),
                upright.pixelsPerMillimetre().map(scale -> (int) Math.round(25.4 * scale)),
                upright.turned(),
                hasText() ? PageSource.TEXT_LAYER : PageSource.PIXELS,
                read.free(),
                read.grids(),
                pictures,
                imprints,
                imprints.isEmpty() && isBlank(read.lines()));
    }

    /** Whether next to nothing on the page differs from its paper. */
    private boolean isBlank(List<Line> lines) {
        return lines.stream().allMatch(line -> line.text().isBlank()) && PageInk.share(upright.flat()) < BLANK_INK;
    }
}
