package org.yinjian.vision.page;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageImage;
import org.yinjian.core.reading.PageReader;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.Picture;
import org.yinjian.core.reading.RawPage;
import org.yinjian.vision.grid.GridFinder;
import org.yinjian.vision.imprint.InkTraces;
import org.yinjian.vision.picture.PictureFinder;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.PageContext;
import org.yinjian.vision.text.PpOcrDetector;
import org.yinjian.vision.text.PpOcrRecognizer;
import org.yinjian.vision.text.TesseractReader;

/** Reads pages with PP-OCRv6, numbers and mail addresses also with Tesseract: upright, then tables, lines, pictures and
 * imprints. Safe for use by several threads. */
public final class PpOcrPageReader implements PageReader, AutoCloseable {
    private static final String NAME = "ppocr-v6-small/11";

    /** Pixels of the shorter side below which a page is not looked at: not one line of text would fit. */
    private static final int LEAST_SIDE = 32;

    /** A page with no more text than this is looked at as one picture: what is read on a photograph by mistake. */
    private static final int FEW_CHARACTERS = 6;

    private final VisionSettings settings;
    private final PpOcrDetector detector;
    private final PpOcrRecognizer recognizer;
    private final ImprintFinder imprints;
    private final Optional<TesseractReader> second;
    private final ForkJoinPool workers;
    private final PageUprighter uprighter;
    private final PageText text;
    private final TextUnderSeals underSeals;

    private PpOcrPageReader(
            VisionSettings settings,
            PpOcrDetector detector,
            PpOcrRecognizer recognizer,
            Optional<TesseractReader> second,
            ImprintFinder imprints) {
        this.settings = settings;
        this.detector = detector;
        this.recognizer = recognizer;
        this.imprints = imprints;
        this.second = second;
        this.workers =
                new ForkJoinPool(settings.threads(), ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
        this.uprighter = new PageUprighter(detector, recognizer, settings.detectorSide());
        this.text = new PageText(recognizer, new SecondReading(second), workers);
        this.underSeals = new TextUnderSeals(detector, settings.detectorSide());
    }

    /** Loads the models; one reader serves the whole process. The imprint finder stays its owner's to close. */
    public static PpOcrPageReader open(VisionSettings settings, ImprintFinder imprints) {
        return open(settings, PpOcrRecognizer.open(settings.variant()), imprints);
    }

    /** As {@link #open(VisionSettings, ImprintFinder)} with a recogniser that is shared; this reader closes it. */
    public static PpOcrPageReader open(VisionSettings settings, PpOcrRecognizer recognizer, ImprintFinder imprints) {
        // Threads of their own: the common pool of a machine with two processors has one, which may be the caller.
        try (ExecutorService loading =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            CompletableFuture<Optional<TesseractReader>> second =
                    CompletableFuture.supplyAsync(TesseractReader::open, loading);
            CompletableFuture<String> pictures =
                    CompletableFuture.supplyAsync(() -> Loader.load(opencv_imgproc.class), loading);
            PpOcrDetector detector = PpOcrDetector.open(settings.variant(), settings.threads());
            pictures.join();
            return new PpOcrPageReader(settings, detector, recognizer, second.join(), imprints);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ReadPage read(RawPage page) {
        return switch (page) {
            case RawPage.Markup markup -> InsertedSeals.read(markup, imprints);
            case RawPage.Pixels pixels -> read(pixels);
        };
    }

    private ReadPage read(RawPage.Pixels page) {
        try (Mat stored = PixelImages.bounded(page.image(), settings.longSide())) {
            return Math.min(stored.cols(), stored.rows()) < LEAST_SIDE
                    ? PixelPage.tooSmall(page, stored)
                    : read(page, stored);
        }
    }

    private ReadPage read(RawPage.Pixels page, Mat stored) {
        try (UprightPage upright = uprighter.upright(stored, storedDpi(page, stored))) {
            Homography toUpright = Homography.scale(
                            (double) stored.cols() / page.image().getWidth(),
                            (double) stored.rows() / page.image().getHeight())
                    .then(upright.transform());
            return read(new PixelPage(page, upright, toUpright));
        }
    }

    private static Optional<Integer> storedDpi(RawPage.Pixels page, Mat stored) {
        return page.dpi().map(dpi ->
                (int) Math.round((double) dpi * stored.cols() / page.image().getWidth()));
    }

    /** Tables, seals and pictures are sought and the page is kept while its text is read. */
    private ReadPage read(PixelPage page) {
        Mat image = page.upright().image();
        Mat flat = page.upright().flat();
        try (PageTasks tasks = new PageTasks(workers)) {
            ForkJoinTask<List<Grid>> ruled = tasks.start(() -> GridFinder.find(flat, page.known(), page.seen()));
            PageContext context = new PageContext(
                    page.upright().pixelsPerMillimetre(),
                    page.overlays(),
                    () -> !ruled.join().isEmpty());
            ForkJoinTask<List<Imprint>> seals =
                    tasks.start(() -> InkTraces.taken(imprints.find(image, context), image, page.hasText()));
            ForkJoinTask<List<Picture>> pictures = tasks.start(() -> PictureFinder.find(image, flat));
            ForkJoinTask<byte[]> kept = tasks.start(() -> PixelImages.jpeg(image));
            TextInCells read = page.hasText()
                    ? TextInCells.given(page.raw().textLayer(), page.toUpright(), ruled.join())
                    : TextInCells.read(page.upright(), ruled.join(), underSeals, text);
            PageReading reading = page.reading(read, pictures(page, read.lines(), pictures), seals.join());
            return new ReadPage(reading, Optional.of(new PageImage(reading.page(), kept.join())));
        }
    }

    private static List<Picture> pictures(PixelPage page, List<Line> lines, ForkJoinTask<List<Picture>> amongText) {
        int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
        return characters <= FEW_CHARACTERS
                ? List.of(PictureFinder.whole(page.upright().image()))
                : amongText.join();
    }

    @Override
    public void close() {
        workers.shutdownNow();
        detector.close();
        recognizer.close();
        second.ifPresent(TesseractReader::close);
    }
}
