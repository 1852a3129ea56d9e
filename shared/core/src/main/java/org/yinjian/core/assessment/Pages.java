package org.yinjian.core.assessment;

import java.util.List;
import java.util.Set;
import org.yinjian.core.dossier.ContentHash;

/** What is known of documents without looking into them. */
final class Pages {
    /** Types that say nothing about what a broken file was meant to be. */
    private static final Set<String> UNKNOWN_TYPES =
            Set.of("application/octet-stream", "application/x-empty", "inode/x-empty");

    private Pages() {}

    static boolean hasPixels(List<AssessedDocument> documents, ContentHash document, int page) {
        return documents.stream()
                .filter(one -> one.id().equals(document))
                .flatMap(one -> one.pages().stream())
                .anyMatch(one -> one.page() == page && one.width().isPresent());
    }

    /** Whether a file is a picture or a PDF, or was one before it broke, as far as anyone can tell. */
    static boolean isPictureOrPdf(AssessedDocument document) {
        String type = document.mediaType();
        boolean brokenBeyondTelling = document.problem().isPresent() && UNKNOWN_TYPES.contains(type);
        return type.startsWith("image/") || type.equals("application/pdf") || brokenBeyondTelling;
    }
}
