package org.yinjian.adapters.pdfbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.image.Resolution;
import org.yinjian.adapters.image.Rgb;
import org.yinjian.adapters.image.Turn;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.RawPage;

/**
 * The pages of a PDF. A page that is one picture gives that picture, pixel for pixel; any other is drawn. A born-digital
 * page brings its text and what was laid over it; the text behind a scan was recognised by somebody else and is left.
 */
public final class PdfPages {
    private static final double POINTS_PER_INCH = 72;
    private static final double BORN_DIGITAL_DPI = 200;
    private static final double LEAST_SCAN_DPI = 150;
    private static final double MOST_SCAN_DPI = 300;
    private final IntakeLimits limits;

    public PdfPages(IntakeLimits limits) {
        this.limits = limits;
    }

    /** Hands the pages on in order; what kept the document or some of its pages from being drawn, if anything. */
    public Optional<DocumentProblem> render(byte[] bytes, Consumer<RawPage> pages) {
        if (!PdfEnd.isThere(bytes)) {
            return Optional.of(DocumentProblem.TRUNCATED);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return render(document, pages);
        } catch (InvalidPasswordException locked) {
            return Optional.of(DocumentProblem.ENCRYPTED);
        } catch (IOException damaged) {
            return Optional.of(DocumentProblem.TRUNCATED);
        }
    }

    private Optional<DocumentProblem> render(PDDocument document, Consumer<RawPage> pages) {
        int count = document.getNumberOfPages();
        Optional<DocumentProblem> problem = count == 0
                ? Optional.of(DocumentProblem.TRUNCATED)
                : count > limits.pages() ? Optional.of(DocumentProblem.TOO_LARGE) : Optional.empty();
        for (int index = 0; index < Math.min(count, limits.pages()); index++) {
            RawPage page;
            try {
                page = page(document, index);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failed) {
                Optional<DocumentProblem> found = Optional.of(problemOf(failed));
                problem = problem.or(() -> found);
                continue;
            }
            pages.accept(page);
        }
        return problem;
    }

    private static DocumentProblem problemOf(Throwable failed) {
        return switch (failed) {
            case TooManyPixels tooMany -> DocumentProblem.TOO_LARGE;
            case Deadline.Passed slow -> DocumentProblem.BOMB;
            case Error exhausted -> DocumentProblem.BOMB;
            default -> DocumentProblem.TRUNCATED;
        };
    }

    private RawPage page(PDDocument document, int index) throws IOException {
        Deadline deadline = Deadline.in(limits.pageTime());
        PDPage page = document.getPage(index);
        PageSpace space = PageSpace.of(page);
        PageContents contents = PageInventory.of(page, space, deadline);
        for (PageContents.DrawnImage drawn : contents.images()) {
            if ((long) drawn.image().getWidth() * drawn.image().getHeight() > limits.pixels()) {
                throw new TooManyPixels();
            }
        }
        Optional<PageContents.DrawnImage> sole = contents.soleImage(space);
        if (sole.isPresent()) {
            return scan(index, space, sole.get().image());
        }
        boolean seen = contents.mustBeSeen(space);
        double scale = scale(space, seen ? scanDpi(contents) : BORN_DIGITAL_DPI);
        BufferedImage image = Rgb.fit(PageDrawing.draw(document, index, scale, deadline), limits.longSide());
        List<Line> text = seen ? List.of() : text(document, index, space, scale, contents, deadline);
        return new RawPage.Pixels(index + 1, image, dpi(space, image), text, overlays(contents, space, scale));
    }

    /** The picture as it was scanned; nothing is lost by drawing it again. */
    private RawPage scan(int index, PageSpace space, PDImage stored) throws IOException {
        int step = Math.max(1, Math.max(stored.getWidth(), stored.getHeight()) / limits.longSide());
        BufferedImage image = step == 1 ? stored.getImage() : stored.getImage(null, step);
        BufferedImage shown = Turn.clockwise(Rgb.fit(image, limits.longSide()), space.rotation());
        return new RawPage.Pixels(index + 1, shown, dpi(space, shown), List.of(), List.of());
    }

    private static List<Line> text(
            PDDocument document, int index, PageSpace space, double scale, PageContents contents, Deadline deadline)
            throws IOException {
        List<Line> lines =
                new ArrayList<>(TextLayer.of(document, index + 1, space, scale, contents.verticalRules(), deadline));
        if (!lines.isEmpty()) {
            lines.addAll(FormValuesOnPage.of(document, document.getPage(index), space, scale));
        }
        return lines;
    }

    private static List<Box> overlays(PageContents contents, PageSpace space, double scale) {
        return Stream.of(contents.imagesLaidOver(space), contents.redDrawings(), contents.stamps())
                .flatMap(List::stream)
                .flatMap(place -> space.box(place, scale).stream())
                .distinct()
                .toList();
    }

    /** The finest resolution at which one of the page's pictures was stored. */
    private static double scanDpi(PageContents contents) {
        double finest = contents.images().stream()
                .mapToDouble(drawn -> Math.max(
                                drawn.image().getWidth(), drawn.image().getHeight())
                        / Math.max(drawn.place().getWidth(), drawn.place().getHeight())
                        * POINTS_PER_INCH)
                .max()
                .orElse(BORN_DIGITAL_DPI);
        return Math.clamp(finest, LEAST_SCAN_DPI, MOST_SCAN_DPI);
    }

    private double scale(PageSpace space, double dpi) {
        return Math.min(dpi / POINTS_PER_INCH, limits.longSide() / space.longSide());
    }

    private static Optional<Integer> dpi(PageSpace space, BufferedImage image) {
        int longSide = Math.max(image.getWidth(), image.getHeight());
        return Resolution.plausible(longSide / space.longSide() * POINTS_PER_INCH, longSide);
    }

    /** A picture on the page has more pixels than allowed. */
    private static final class TooManyPixels extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
