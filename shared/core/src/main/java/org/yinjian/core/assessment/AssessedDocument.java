package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;

/**
 * One file of the dossier in the record.
 *
 * @param parts the kind of every page
 */
public record AssessedDocument(
        ContentHash id,
        String file,
        Optional<String> container,
        String mediaType,
        DocumentKind kind,
        List<Part> parts,
        List<Page> pages,
        Optional<String> readBy,
        Optional<DocumentProblem> problem) {
    public AssessedDocument {
        parts = List.copyOf(parts);
        pages = List.copyOf(pages);
    }

    /** Pages of one kind that belong together; pages count from 1. */
    public record Part(DocumentKind kind, List<Integer> pages) {
        public Part {
            pages = List.copyOf(pages);
        }
    }

    /** A page's size in pixels, upright; empty where it has none. */
    public record Page(
            int page, Optional<Integer> width, Optional<Integer> height, Optional<Integer> dpi, int turned) {}
}
