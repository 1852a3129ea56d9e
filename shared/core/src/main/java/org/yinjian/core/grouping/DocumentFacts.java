package org.yinjian.core.grouping;

import java.util.List;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;

/**
 * What a document, or one applicant's pages of it, says about where it belongs.
 *
 * @param pages those that it tells of; empty for all
 * @param applicants of the forms on its pages, in their order; empty for other kinds and for a form without a name
 * @param holders of the certificates on its pages
 * @param text all that was read of it, for telling the same page again
 * @param doubtful whether some of the pages might be another applicant's of the same file
 */
public record DocumentFacts(
        ContentHash document,
        List<Integer> pages,
        DocumentKind kind,
        List<Applicant> applicants,
        List<String> holders,
        String text,
        boolean doubtful) {
    public DocumentFacts {
        pages = List.copyOf(pages);
        applicants = List.copyOf(applicants);
        holders = List.copyOf(holders);
    }

    /** Of a whole file. */
    public DocumentFacts(
            ContentHash document, DocumentKind kind, List<Applicant> applicants, List<String> holders, String text) {
        this(document, List.of(), kind, applicants, holders, text, false);
    }

    /** The same, told of some pages. */
    public DocumentFacts of(List<Integer> some, boolean inDoubt) {
        return new DocumentFacts(document, some, kind, applicants, holders, text, inDoubt);
    }

    /** Of a document that could not be read. */
    public static DocumentFacts unreadable(ContentHash document) {
        return new DocumentFacts(document, DocumentKind.UNREADABLE, List.of(), List.of(), "");
    }
}
