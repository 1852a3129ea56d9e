package org.yinjian.core.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.seal.SealVerdict;

/**
 * Everything that the rules judge one dossier by.
 *
 * @param receivedAt when it arrived; without it lateness is not judged
 * @param documents every file, in the order in which they were sent
 * @param forms the deciding form first; empty where none was sent
 * @param certificates every certificate that was read, those sent twice included, in the order of the pages
 * @param blankPages pages that bear next to nothing: they stand in nothing's place
 * @param seal the verdict on the deciding form's seal
 */
public record AssessmentInput(
        DossierId dossier,
        Optional<OffsetDateTime> receivedAt,
        List<AssessedDocument> documents,
        List<Form> forms,
        List<AssessedCertificate> certificates,
        List<PageOf> blankPages,
        SealVerdict seal) {
    public AssessmentInput {
        documents = List.copyOf(documents);
        forms = List.copyOf(forms);
        certificates = List.copyOf(certificates);
        blankPages = List.copyOf(blankPages);
    }

    /** A form page and what it says. */
    public record Form(ContentHash document, int page, FormValues values) {}

    /** A page of a document; pages count from 1. */
    public record PageOf(ContentHash document, int page) {}

    Optional<Form> form() {
        return forms.stream().findFirst();
    }
}
