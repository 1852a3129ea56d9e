package org.yinjian.core.assessment;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.seal.SealVerdict;

/**
 * The record of one dossier: what was read, the seal's verdict, the findings and what follows from them.
 *
 * @param campaign id and version of the rules that it was judged by
 * @param receivedAt when the dossier arrived, where that is known
 * @param fields by key, in the order of the form
 */
public record Assessment(
        DossierId dossier,
        CampaignVersion campaign,
        Optional<OffsetDateTime> receivedAt,
        List<AssessedDocument> documents,
        Map<String, AssessedField> fields,
        SealVerdict seal,
        List<AssessedCertificate> certificates,
        List<Finding> findings) {
    public static final String SCHEMA = "yinjian/assessment/1";

    public Assessment {
        documents = List.copyOf(documents);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        certificates = List.copyOf(certificates);
        findings = List.copyOf(findings);
    }

    /** Follows from the gravest finding alone. */
    public Outcome outcome() {
        return findings.stream()
                .map(finding -> finding.severity().outcome())
                .max(Outcome::compareTo)
                .orElse(Outcome.COMPLETE);
    }

    /** Whether the dossier as a whole came too late; a correction that did is another thing. */
    public boolean late() {
        return findings.stream()
                .anyMatch(finding ->
                        finding.code() == FindingCode.LATE && finding.subject().equals(FindingWriter.DOSSIER));
    }

    /** What a field says, whether or not the program stands by it; empty where it says nothing or is not there. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(fields.get(key))
                .flatMap(field -> field.read().value());
    }

    /** The same record with other fields. */
    Assessment withFields(Map<String, AssessedField> others) {
        return new Assessment(dossier, campaign, receivedAt, documents, others, seal, certificates, findings);
    }

    /** The same record with other findings. */
    public Assessment withFindings(List<Finding> others) {
        return new Assessment(dossier, campaign, receivedAt, documents, fields, seal, certificates, others);
    }

    /** The same record with another verdict on its seal. */
    public Assessment withSeal(SealVerdict other) {
        return new Assessment(dossier, campaign, receivedAt, documents, fields, other, certificates, findings);
    }

    /** The same record with more findings after its own. */
    public Assessment with(List<Finding> more) {
        return withFindings(Stream.concat(findings.stream(), more.stream()).toList());
    }

    /**
     * The same record, naming only pictures that are there.
     *
     * @param there whether a crop's path is
     */
    public Assessment withCrops(Predicate<String> there) {
        Map<String, AssessedField> shown = new LinkedHashMap<>();
        fields.forEach((key, field) ->
                shown.put(key, new AssessedField(field.read(), field.crop().filter(there))));
        List<Finding> told = findings.stream().map(one -> one.withCrops(there)).toList();
        return new Assessment(dossier, campaign, receivedAt, documents, shown, seal, certificates, told);
    }

    /** A campaign's id, and the hash of its file. */
    public record CampaignVersion(String id, String version) {}
}
