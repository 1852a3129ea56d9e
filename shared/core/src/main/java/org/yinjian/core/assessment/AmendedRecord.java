package org.yinjian.core.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.PlainText;

/**
 * A record with values that a person stated in place of those that were read: what the rules say about these values is
 * asked again, everything else stays. The seal was judged against the unit as read; where a person states another one,
 * that is said, and a person must look at the seal.
 */
public final class AmendedRecord {
    private final Campaign campaign;

    public AmendedRecord(Campaign campaign) {
        this.campaign = campaign;
    }

    /** @param stated values by key; an empty one says that the form says nothing there */
    public Assessment with(Assessment record, Map<String, String> stated) {
        if (stated.isEmpty()) {
            return record;
        }
        Map<String, AssessedField> fields = new LinkedHashMap<>(record.fields());
        stated.forEach((key, value) -> fields.computeIfPresent(
                key, (known, field) -> new AssessedField(stated(field.read(), value), field.crop())));
        Assessment amended = record.withFields(fields);
        return amended.withFindings(findings(record, amended, stated.keySet()));
    }

    private static FieldValue stated(FieldValue read, String value) {
        Optional<String> text = value.isBlank() ? Optional.empty() : Optional.of(value.strip());
        return new FieldValue(
                text,
                text,
                text.isPresent() ? FieldStatus.READ : FieldStatus.BLANK,
                1,
                read.document(),
                read.page(),
                read.box(),
                List.of());
    }

    private List<Finding> findings(Assessment before, Assessment after, Set<String> stated) {
        FindingWriter writer = new FindingWriter(campaign, after.dossier());
        ApplicantKind kind = kind(after);
        Set<String> fields = kind == kind(before) ? stated : after.fields().keySet();
        boolean identity = stated.contains(FieldKeys.NAME) || stated.contains(FieldKeys.UNIT);
        List<Finding> findings = new ArrayList<>(before.findings());
        findings.removeIf(finding -> aboutFields(finding, fields) || (identity && aboutIdentity(finding)));
        findings.addAll(0, fields(after, fields, kind, writer));
        if (identity) {
            findings.addAll(identity(after, kind, writer));
            findings.addAll(otherUnit(before, after, writer));
        }
        return findings;
    }

    private static boolean aboutFields(Finding finding, Set<String> keys) {
        return finding.code().isOfAField()
                && finding.subject().startsWith("fields.")
                && keys.contains(finding.subject().substring("fields.".length()));
    }

    private static boolean aboutIdentity(Finding finding) {
        return finding.code() == FindingCode.CERTIFICATE_HOLDER_MISMATCH
                || finding.code() == FindingCode.EXCLUDED_PERSON;
    }

    private List<Finding> fields(Assessment record, Set<String> keys, ApplicantKind kind, FindingWriter writer) {
        FieldRules rules = new FieldRules(campaign, writer, kind, pixels(record));
        return campaign.form().fields().stream()
                .filter(field -> keys.contains(field.key()))
                .flatMap(field -> rules.judge(field, value(record, field)).stream())
                .toList();
    }

    private List<Finding> identity(Assessment record, ApplicantKind kind, FindingWriter writer) {
        FieldValue name = value(record, FieldKeys.NAME);
        FieldValue unit = value(record, FieldKeys.UNIT);
        List<AssessedCertificate> distinct =
                SameCertificate.sort(record.certificates()).distinct();
        List<Finding> findings = new ArrayList<>(new HolderCheck(writer, kind, name, unit).judge(distinct));
        new ExclusionRule(campaign, writer).judge(name, unit).ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> otherUnit(Assessment before, Assessment after, FindingWriter writer) {
        String read = before.value(FieldKeys.UNIT).orElse("");
        String stated = after.value(FieldKeys.UNIT).orElse("");
        if (PlainText.of(read).equals(PlainText.of(stated))) {
            return List.of();
        }
        Set<Evidence> evidence = new LinkedHashSet<>();
        before.seal()
                .imprints()
                .forEach(imprint -> evidence.add(writer.at(
                        imprint.seal().document(),
                        Optional.of(imprint.seal().page()),
                        Optional.of(imprint.seal().imprint().box()))));
        String message = "单位名称已由人工定为“%s”，公章是按机器读出的“%s”核对的，请对照公章确认。".formatted(stated, read);
        return List.of(writer.about(
                FindingCode.SEAL_NOTE, Severity.REVIEW, FindingWriter.SEAL, message, List.copyOf(evidence)));
    }

    private ApplicantKind kind(Assessment record) {
        return new ApplicantKinds(campaign).of(record);
    }

    private static boolean pixels(Assessment record) {
        return record.fields().values().stream()
                .map(AssessedField::read)
                .anyMatch(read -> read.document().isPresent()
                        && read.page().isPresent()
                        && Pages.hasPixels(
                                record.documents(),
                                read.document().get(),
                                read.page().get()));
    }

    private static FieldValue value(Assessment record, FieldSpec field) {
        return value(record, field.key());
    }

    private static FieldValue value(Assessment record, String key) {
        return Optional.ofNullable(record.fields().get(key))
                .map(AssessedField::read)
                .orElse(FieldValue.missing());
    }
}
