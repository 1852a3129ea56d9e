package org.yinjian.adapters.content;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentProblem;

/**
 * The files in a container, in its order.
 *
 * @param problem why the container, or the rest of it, could not be taken apart
 * @param links files that are not in it, only where they lie
 */
public record ContentParts(List<ContentPart> parts, Optional<DocumentProblem> problem, List<LinkedFile> links) {
    public ContentParts {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
    }

    public ContentParts(List<ContentPart> parts, Optional<DocumentProblem> problem) {
        this(parts, problem, List.of());
    }

    public static ContentParts none(DocumentProblem problem) {
        return new ContentParts(List.of(), Optional.of(problem));
    }
}
