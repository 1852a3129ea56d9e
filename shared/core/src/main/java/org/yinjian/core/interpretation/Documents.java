package org.yinjian.core.interpretation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Reading;

/** A file's entry in the record. */
final class Documents {
    private Documents() {}

    /** @param kinds of its pages, in order */
    static AssessedDocument assessed(DocumentRead document, List<DocumentKind> kinds) {
        Reading reading = document.reading();
        Map<DocumentKind, List<Integer>> pages = new EnumMap<>(DocumentKind.class);
        for (int i = 0; i < kinds.size(); i++) {
            pages.computeIfAbsent(kinds.get(i), kind -> new ArrayList<>())
                    .add(reading.pages().get(i).page());
        }
        List<AssessedDocument.Part> parts = pages.entrySet().stream()
                .map(entry -> new AssessedDocument.Part(entry.getKey(), entry.getValue()))
                .toList();
        return new AssessedDocument(
                reading.document(),
                document.file(),
                document.container(),
                reading.mediaType(),
                kind(kinds),
                parts,
                reading.pages().stream().map(Documents::page).toList(),
                reading.readBy(),
                reading.problem());
    }

    private static DocumentKind kind(List<DocumentKind> kinds) {
        if (kinds.isEmpty()) {
            return DocumentKind.UNREADABLE;
        }
        return kinds.contains(DocumentKind.REGISTRATION_FORM) ? DocumentKind.REGISTRATION_FORM : kinds.getFirst();
    }

    private static AssessedDocument.Page page(PageReading page) {
        boolean pixels = page.source() != PageSource.MARKUP;
        return new AssessedDocument.Page(
                page.page(),
                pixels ? Optional.of(page.width()) : Optional.empty(),
                pixels ? Optional.of(page.height()) : Optional.empty(),
                page.dpi(),
                page.turned());
    }
}
