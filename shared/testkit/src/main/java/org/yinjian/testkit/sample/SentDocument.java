package org.yinjian.testkit.sample;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.testkit.file.Contents;

/**
 * One file of a dossier and what it is in truth.
 *
 * @param pageKinds the kind of each page, where one file holds several documents; else empty
 * @param honours what its pages tell
 */
record SentDocument(
        String file,
        Contents contents,
        DocumentKind kind,
        int pages,
        String condition,
        List<DocumentKind> pageKinds,
        List<Told> honours) {
    /** An honour and the page that tells of it. */
    record Told(int page, Honour honour, CertificateDesign design, String condition) {}

    static SentDocument single(String file, Contents contents, DocumentKind kind, String condition) {
        return new SentDocument(file, contents, kind, 1, condition, List.of(), List.of());
    }

    static SentDocument of(String file, Enclosure enclosure) {
        Optional<Told> told =
                enclosure.honour().map(honour -> new Told(1, honour, enclosure.design(), enclosure.condition()));
        return new SentDocument(
                file,
                enclosure.contents(),
                enclosure.kind(),
                1,
                enclosure.condition(),
                List.of(),
                told.stream().toList());
    }
}
