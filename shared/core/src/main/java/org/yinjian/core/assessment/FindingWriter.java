package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.Portal;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.reading.Box;

/** Writes findings of one dossier: adds the campaign's clause, and the crop where a place on a page is known. */
public final class FindingWriter {
    static final String CERTIFICATES = "certificates";
    static final String DOSSIER = "dossier";
    static final String SEAL = "seal";

    private final Campaign campaign;
    private final DossierId dossier;

    public FindingWriter(Campaign campaign, DossierId dossier) {
        this.campaign = campaign;
        this.dossier = dossier;
    }

    Finding about(FindingCode code, Severity severity, String subject, String message, List<Evidence> evidence) {
        return new Finding(code, severity, subject, message, clause(code), evidence);
    }

    private Optional<Clause> clause(FindingCode code) {
        return campaign.clause(code.name(), Optional.empty())
                .or(() -> code.restsOn().flatMap(other -> campaign.clause(other.name(), Optional.empty())));
    }

    /** A finding about the whole dossier. */
    public Finding aboutDossier(FindingCode code, Severity severity, String message, List<Evidence> evidence) {
        return about(code, severity, DOSSIER, message, evidence);
    }

    Finding aboutDocument(
            FindingCode code, Severity severity, ContentHash document, String message, Evidence evidence) {
        return about(code, severity, "documents." + document, message, List.of(evidence));
    }

    /** A finding about what stands in one field of the form. */
    public Finding aboutField(FindingCode code, Severity severity, FieldSpec field, String message, FieldValue value) {
        List<Evidence> evidence = value.document().map(document -> at(document, value.page(), value.box())).stream()
                .toList();
        return new Finding(
                code,
                severity,
                "fields." + field.key(),
                message,
                campaign.clause(code.name(), Optional.of(field.key())),
                evidence);
    }

    /** A finding about something that is only entered online. */
    public Finding aboutItem(FindingCode code, Severity severity, Portal.Item item, String message) {
        return new Finding(
                code,
                severity,
                "fields." + item.key(),
                message,
                campaign.fieldClause(item.key()).or(() -> campaign.clause(code.name(), Optional.empty())),
                List.of());
    }

    /** A place in a document, with its crop where it has one. */
    Evidence at(ContentHash document, Optional<Integer> page, Optional<Box> box) {
        Optional<String> crop =
                EvidenceCrop.of(dossier, Optional.of(document), page, box).map(EvidenceCrop::path);
        return new Evidence(document, page, box, crop);
    }

    Evidence at(AssessedCertificate certificate) {
        return at(certificate.document(), certificate.page(), Optional.empty());
    }

    /** What a notice's reader calls a field: its label as printed. */
    static String label(FieldSpec field) {
        return "“" + field.labels().getFirst() + "”";
    }
}
