package org.yinjian.core.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.seal.SealOnPage;

/**
 * What a dossier's files are and say, before any rule is asked.
 *
 * @param documents in the order in which they were sent
 * @param forms the deciding form first
 * @param certificates in the order of the pages
 * @param seals every imprint of the dossier
 * @param portraitFile whether a portrait came as a file of its own
 */
public record Interpretation(
        List<AssessedDocument> documents,
        List<ReadForm> forms,
        List<AssessedCertificate> certificates,
        List<SealOnPage> seals,
        boolean portraitFile) {
    public Interpretation {
        documents = List.copyOf(documents);
        forms = List.copyOf(forms);
        certificates = List.copyOf(certificates);
        seals = List.copyOf(seals);
    }

    /** The same dossier, each form as {@code change} makes it, knowing the certificates; their order stays. */
    Interpretation withForms(BiFunction<ReadForm, List<AssessedCertificate>, ReadForm> change) {
        List<ReadForm> changed =
                forms.stream().map(form -> change.apply(form, certificates)).toList();
        return new Interpretation(documents, changed, certificates, seals, portraitFile);
    }

    public Optional<ReadForm> form() {
        return forms.stream().findFirst();
    }
}
