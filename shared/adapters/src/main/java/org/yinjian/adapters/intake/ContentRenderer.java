package org.yinjian.adapters.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.image.ImagePages;
import org.yinjian.adapters.office.SheetPages;
import org.yinjian.adapters.office.TextPages;
import org.yinjian.adapters.office.WordPages;
import org.yinjian.adapters.pdfbox.PdfPages;
import org.yinjian.adapters.pdfbox.PdfSignatures;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.reading.DigitalSignature;
import org.yinjian.core.reading.PageRenderer;
import org.yinjian.core.reading.RawPage;

/**
 * Turns a payload of any readable kind into pages. Pictures are handed on as {@code TYPE_3BYTE_BGR}. What a consumer
 * throws comes out unchanged; what a file does wrong never does.
 */
public final class ContentRenderer implements PageRenderer {
    private final ImagePages pictures;
    private final PdfPages pdfs;
    private final WordPages word;
    private final SheetPages sheets;
    private final TextPages texts;

    public ContentRenderer(IntakeLimits limits) {
        this.pictures = new ImagePages(limits);
        this.pdfs = new PdfPages(limits);
        this.word = new WordPages(limits);
        this.sheets = new SheetPages(limits);
        this.texts = new TextPages();
    }

    @Override
    public Optional<DocumentProblem> render(Payload payload, Consumer<RawPage> pages) {
        if (payload.problem().isPresent()) {
            return payload.problem();
        }
        try {
            return dispatch(payload, page -> accept(pages, page));
        } catch (ConsumerFailure failure) {
            throw failure.cause;
        } catch (RuntimeException malformed) {
            return Optional.of(DocumentProblem.TRUNCATED);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return Optional.of(DocumentProblem.BOMB);
        }
    }

    /** Those of a PDF; files of other kinds that can be read bear none that is told of. */
    @Override
    public List<DigitalSignature> signatures(Payload payload) {
        if (payload.problem().isPresent() || !payload.mediaType().equals(MediaTypes.PDF)) {
            return List.of();
        }
        try {
            return PdfSignatures.of(payload.bytes());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError malformed) {
            return List.of();
        }
    }

    private Optional<DocumentProblem> dispatch(Payload payload, Consumer<RawPage> pages) {
        byte[] bytes = payload.bytes();
        String type = payload.mediaType();
        return switch (type) {
            case MediaTypes.PDF -> pdfs.render(bytes, pages);
            case MediaTypes.DOCX -> word.renderDocx(bytes, pages);
            case MediaTypes.DOC -> word.renderDoc(bytes, pages);
            case MediaTypes.XLSX, MediaTypes.XLS -> sheets.render(bytes, pages);
            case MediaTypes.TEXT -> texts.render(bytes, pages);
            default ->
                MediaTypes.PICTURES.contains(type)
                        ? pictures.render(bytes, type, pages)
                        : Optional.of(DocumentProblem.UNSUPPORTED);
        };
    }

    private static void accept(Consumer<RawPage> pages, RawPage page) {
        try {
            pages.accept(page);
        } catch (RuntimeException failed) {
            throw new ConsumerFailure(failed);
        }
    }

    /** Carries what the consumer threw past everything that catches what a file did wrong. */
    private static final class ConsumerFailure extends Error {
        private static final long serialVersionUID = 1L;
        private final RuntimeException cause;

        ConsumerFailure(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
