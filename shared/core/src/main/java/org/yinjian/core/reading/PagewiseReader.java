package org.yinjian.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;

/** Reads a document page by page: rendered by one port, seen by the other, one page in memory at a time. */
public final class PagewiseReader implements DocumentReader {
    private final PageRenderer renderer;
    private final PageReader reader;

    public PagewiseReader(PageRenderer renderer, PageReader reader) {
        this.renderer = renderer;
        this.reader = reader;
    }

    @Override
    public ReadDocument read(Payload payload) {
        if (payload.problem().isPresent()) {
            return unread(payload, payload.problem());
        }
        List<PageReading> pages = new ArrayList<>();
        List<PageImage> images = new ArrayList<>();
        Optional<DocumentProblem> problem = renderer.render(payload, raw -> {
            PageReader.ReadPage page = reader.read(raw);
            pages.add(page.reading());
            page.image().ifPresent(images::add);
        });
        if (pages.isEmpty()) {
            return unread(payload, Optional.of(problem.orElse(DocumentProblem.UNSUPPORTED)));
        }
        Reading reading = new Reading(
                payload.hash(),
                payload.mediaType(),
                Optional.of(reader.name()),
                pages,
                problem,
                renderer.signatures(payload));
        return new ReadDocument(reading, images);
    }

    private static ReadDocument unread(Payload payload, Optional<DocumentProblem> problem) {
        return new ReadDocument(
                new Reading(payload.hash(), payload.mediaType(), Optional.empty(), List.of(), problem), List.of());
    }
}
