package org.yinjian.core.grouping;

import java.util.List;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;

/**
 * What a document says about where it belongs.
 *
 * @param applicants of the forms on its pages, in their order; empty for other kinds and for a form without a name
 * @param holders of the certificates on its pages
 * @param text all that was read of it, for telling the same page again
 */
public record DocumentFacts(
        ContentHash document, DocumentKind kind, List<Applicant> applicants, List<String> holders, String text) {
    public DocumentFacts {
        applicants = List.copyOf(applicants);
        holders = List.copyOf(holders);
    }

    /** Of a document that could not be read. */
    public static DocumentFacts unreadable(ContentHash document) {
        return new DocumentFacts(document, DocumentKind.UNREADABLE, List.of(), List.of(), "");
    }
}
