package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.PageImage;
import org.yinjian.core.reading.PageReader.ReadPage;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.RawPage;
import org.yinjian.vision.imprint.InkTraces;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.PageContext;

/**
 * Seals that were put into an office file as pictures: found in the picture, told of at its place on the page. Such a page
 * gets a picture after all, in its virtual units, which shows what was inserted and nothing else.
 */
final class InsertedSeals {
    /** Longer side of an inserted picture that is looked at. */
    private static final int LONG_SIDE = 1200;

    /** White around the picture, as a share of its width, so that a seal that fills it is not cut by its edge. */
    private static final double MARGIN = 0.15;

    private InsertedSeals() {}

    static ReadPage read(RawPage.Markup page, ImprintFinder finder) {
        List<Imprint> imprints = new ArrayList<>();
        page.inserted().forEach(inserted -> imprints.addAll(find(inserted, finder)));
        if (imprints.isEmpty()) {
            return new ReadPage(page.reading(), Optional.empty());
        }
        PageReading reading = page.reading();
        return new ReadPage(sealed(reading, imprints), Optional.of(new PageImage(page.page(), picture(page))));
    }

    private static List<Imprint> find(RawPage.Inserted inserted, ImprintFinder finder) {
        try (Mat picture = margined(inserted)) {
            double scale = picture.cols() / (inserted.widthMm() * (1 + 2 * MARGIN));
            PageContext context =
                    new PageContext(Optional.of(scale), List.of(new Box(0, 0, picture.cols(), picture.rows())));
            return InkTraces.taken(finder.find(picture, context), picture, true).stream()
                    .map(imprint -> imprint.at(inserted.box()))
                    .toList();
        }
    }

    private static Mat margined(RawPage.Inserted inserted) {
        Mat wide = new Mat();
        try (Mat picture = PixelImages.bounded(inserted.image(), LONG_SIDE);
                Scalar white = new Scalar(255, 255, 255, 0)) {
            int margin = (int) Math.round(picture.cols() * MARGIN);
            opencv_core.copyMakeBorder(
                    picture, wide, margin, margin, margin, margin, opencv_core.BORDER_CONSTANT, white);
        }
        return wide;
    }

    private static PageReading sealed(PageReading page, List<Imprint> imprints) {
        return new PageReading(
                page.page(),
                page.width(),
                page.height(),
                page.dpi(),
                page.turned(),
                page.source(),
                page.lines(),
                page.grids(),
                page.pictures(),
                imprints,
                page.blank());
    }

    private static byte[] picture(RawPage.Markup page) {
        try (PointerScope _ = new PointerScope()) {
            Mat canvas = new Mat(
                    page.reading().height(), page.reading().width(), opencv_core.CV_8UC3, new Scalar(255, 255, 255, 0));
            Box whole = new Box(0, 0, canvas.cols(), canvas.rows());
            for (RawPage.Inserted inserted : page.inserted()) {
                Box box = inserted.box();
                if (box.overlap(whole) == box.area()) {
                    Mat shown = new Mat();
                    Mat picture = PixelImages.bounded(inserted.image(), LONG_SIDE);
                    opencv_imgproc.resize(
                            picture, shown, new Size(box.width(), box.height()), 0, 0, opencv_imgproc.INTER_AREA);
                    shown.copyTo(canvas.apply(new Rect(box.x(), box.y(), box.width(), box.height())));
                }
            }
            return PixelImages.jpeg(canvas);
        }
    }
}
