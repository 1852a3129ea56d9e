package org.yinjian.core.reading;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;

/**
 * What was seen in one document; the same for every campaign, so it is stored once under the document's hash.
 *
 * @param document whose reading it is
 * @param mediaType as found from the content
 * @param readBy the engine and its version, such as {@code ppocr-v6-small/1}; empty when nothing was read
 * @param pages in order; empty where nothing could be read
 * @param problem why it could not be read, or not whole
 * @param signatures the digital signatures in the file, in the order in which they were made
 */
public record Reading(
        ContentHash document,
        String mediaType,
        Optional<String> readBy,
        List<PageReading> pages,
        Optional<DocumentProblem> problem,
        List<DigitalSignature> signatures) {
    public Reading {
        pages = List.copyOf(pages);
        signatures = List.copyOf(signatures);
    }

    /** What was seen on some pages; on all where none are named. */
    public Reading only(List<Integer> some) {
        return some.isEmpty()
                ? this
                : new Reading(
                        document,
                        mediaType,
                        readBy,
                        pages.stream()
                                .filter(page -> some.contains(page.page()))
                                .toList(),
                        problem,
                        signatures);
    }

    /** A reading of a file without digital signatures. */
    public Reading(
            ContentHash document,
            String mediaType,
            Optional<String> readBy,
            List<PageReading> pages,
            Optional<DocumentProblem> problem) {
        this(document, mediaType, readBy, pages, problem, List.of());
    }
}
