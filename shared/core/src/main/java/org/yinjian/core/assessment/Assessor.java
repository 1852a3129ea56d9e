package org.yinjian.core.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment.CampaignVersion;
import org.yinjian.core.assessment.AssessmentInput.Form;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.dossier.AttachmentLink;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;

/** Judges one dossier by a campaign's rules; the same input gives the same record, always. */
public final class Assessor {
    private final Campaign campaign;

    public Assessor(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The record of a dossier that is judged alone; {@link BatchAssessor} judges across dossiers. */
    public Assessment assess(AssessmentInput input) {
        FindingWriter writer = new FindingWriter(campaign, input.dossier());
        Map<String, FieldValue> values = values(input);
        return new Assessment(
                input.dossier(),
                new CampaignVersion(campaign.id().value(), campaign.version()),
                input.receivedAt(),
                input.documents(),
                assessed(values, writer),
                input.seal(),
                input.certificates(),
                findings(input, values, writer));
    }

    private List<Finding> findings(AssessmentInput input, Map<String, FieldValue> values, FindingWriter writer) {
        FieldValue name = value(values, FieldKeys.NAME);
        FieldValue unit = value(values, FieldKeys.UNIT);
        ApplicantKind kind = new ApplicantKinds(campaign).of(key -> value(values, key));
        List<AssessedCertificate> distinct =
                SameCertificate.sort(input.certificates()).distinct();
        EligibilityRules eligibility = new EligibilityRules(campaign, writer);

        List<Finding> findings = new ArrayList<>(new FormRules(campaign, writer).judge(input));
        input.form().ifPresent(form -> {
            findings.addAll(fields(input, form, values, kind, writer));
            findings.addAll(new SealFindings(writer).of(input.seal(), form));
        });
        findings.addAll(new CertificateChecks(campaign, writer).judge(input));
        findings.addAll(new HolderCheck(writer, kind, name, unit).judge(distinct));
        findings.addAll(unreadable(input, writer));
        eligibility.late(input).ifPresent(findings::add);
        new ExclusionRule(campaign, writer).judge(name, unit).ifPresent(findings::add);
        eligibility.priority(distinct).ifPresent(findings::add);
        new ParticipationNote(campaign, writer)
                .judge(input.form().isPresent(), value(values, FieldKeys.RECOMMENDING_UNIT), kind)
                .ifPresent(findings::add);
        return findings;
    }

    private List<Finding> fields(
            AssessmentInput input,
            Form form,
            Map<String, FieldValue> values,
            ApplicantKind kind,
            FindingWriter writer) {
        boolean pixels = Pages.hasPixels(input.documents(), form.document(), form.page());
        FieldRules rules = new FieldRules(campaign, writer, kind, pixels);
        return campaign.form().fields().stream()
                .flatMap(field -> rules.judge(field, value(values, field.key())).stream())
                .toList();
    }

    /** Every file that is broken is told of, whatever it was. */
    private static List<Finding> unreadable(AssessmentInput input, FindingWriter writer) {
        return input.documents().stream()
                .filter(document -> document.problem().isPresent() || document.kind() == DocumentKind.UNREADABLE)
                .map(document -> writer.aboutDocument(
                        FindingCode.UNREADABLE_FILE,
                        Severity.REVIEW,
                        document.id(),
                        "文件“%s”%s。".formatted(document.file(), reason(document)),
                        writer.at(document.id(), Optional.empty(), Optional.empty())))
                .toList();
    }

    private static String reason(AssessedDocument document) {
        if (AttachmentLink.is(document.mediaType())) {
            String until = AttachmentLink.expires(document.mediaType())
                    .map(day -> "（%d年%d月%d日到期）".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                    .orElse("");
            return "只随信寄来了下载链接" + until + "，没有文件本身，请作为普通附件重新发送";
        }
        return document.problem()
                .map(problem -> switch (problem) {
                    case TRUNCATED -> "不完整或已损坏，请重新发送";
                    case ENCRYPTED -> "加了密码，请去掉密码后重新发送";
                    case EMPTY -> "是空文件，请重新发送";
                    case TOO_LARGE -> "太大，请压缩后重新发送";
                    case UNSUPPORTED -> UnsupportedFormat.sentence(document.mediaType());
                    case BOMB -> "解压后异常庞大，没有打开，请重新发送";
                })
                .orElse("无法辨认，请重新发送");
    }

    /** The deciding form's values in the template's order; a portrait sent as a file of its own serves for the cell. */
    private Map<String, FieldValue> values(AssessmentInput input) {
        Map<String, FieldValue> read =
                input.form().map(form -> form.values().fields()).orElse(Map.of());
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (FieldSpec field : campaign.form().fields()) {
            FieldValue value = value(read, field.key());
            boolean portrait = field.format() == FieldFormat.PORTRAIT;
            values.put(field.key(), portrait ? portrait(value, input) : value);
        }
        return values;
    }

    private static FieldValue portrait(FieldValue onForm, AssessmentInput input) {
        boolean there = onForm.status() == FieldStatus.READ
                && onForm.value().map(Boolean::parseBoolean).orElse(false);
        return there ? onForm : portraitFile(input).orElse(onForm);
    }

    private static Optional<FieldValue> portraitFile(AssessmentInput input) {
        return input.documents().stream()
                .filter(document -> document.problem().isEmpty())
                .flatMap(document -> document.parts().stream()
                        .filter(part -> part.kind() == DocumentKind.ID_PHOTO)
                        .flatMap(part -> part.pages().stream())
                        .map(page -> new FieldValue(
                                Optional.of("true"),
                                Optional.empty(),
                                FieldStatus.READ,
                                0.9,
                                Optional.of(document.id()),
                                Optional.of(page),
                                Optional.empty(),
                                List.of())))
                .findFirst();
    }

    private static Map<String, AssessedField> assessed(Map<String, FieldValue> values, FindingWriter writer) {
        Map<String, AssessedField> fields = new LinkedHashMap<>();
        values.forEach((key, value) -> fields.put(
                key,
                new AssessedField(
                        value,
                        value.document()
                                .flatMap(document -> writer.at(document, value.page(), value.box())
                                        .crop()))));
        return fields;
    }

    private static FieldValue value(Map<String, FieldValue> values, String key) {
        return values.getOrDefault(key, FieldValue.missing());
    }
}
