package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.PlainText;

/** Judges the fields of a form: filled in, right in form, and stood by. */
final class FieldRules {
    private final Campaign campaign;
    private final FindingWriter writer;
    private final ApplicantKind kind;
    private final boolean pixels;

    /** @param pixels whether the form was seen as pixels, where a cell can be overlooked */
    FieldRules(Campaign campaign, FindingWriter writer, ApplicantKind kind, boolean pixels) {
        this.campaign = campaign;
        this.writer = writer;
        this.kind = kind;
        this.pixels = pixels;
    }

    /** At most one finding for a field; none for one that this kind of applicant need not fill in. */
    Optional<Finding> judge(FieldSpec field, FieldValue value) {
        if (!field.requiredFor().contains(kind)) {
            return Optional.empty();
        }
        return field.format() == FieldFormat.PORTRAIT ? portrait(field, value) : written(field, value);
    }

    private Optional<Finding> written(FieldSpec field, FieldValue value) {
        return switch (value.status()) {
            case BLANK -> Optional.of(missing(field, value));
            case MISSING -> Optional.of(pixels ? notFound(field, value) : missing(field, value));
            case UNSURE -> Optional.of(unsure(field, value));
            case READ -> stated(field, value, value.value().orElse(""));
        };
    }

    private Optional<Finding> stated(FieldSpec field, FieldValue read, String value) {
        Optional<ValueForm.Fault> fault = ValueForm.fault(field, value, campaign.applicants());
        if (fault.isPresent()) {
            return fault.map(found -> writer.aboutField(found.code(), Severity.CORRECT, field, found.message(), read));
        }
        return listed(field, value) ? Optional.empty() : Optional.of(unlisted(field, read, value));
    }

    private boolean listed(FieldSpec field, String value) {
        List<String> allowed = field.values();
        String plain = PlainText.of(value);
        return allowed.isEmpty()
                || allowed.stream().map(PlainText::of).anyMatch(one -> one.equals(plain) || one.equals(plain + "族"))
                || (field.format() == FieldFormat.POLITICAL_STATUS
                        && campaign.lexicon().politicalStatuses().stream()
                                .flatMap(term -> term.aliases().stream())
                                .anyMatch(alias -> PlainText.of(alias).equals(plain)));
    }

    private Optional<Finding> portrait(FieldSpec field, FieldValue value) {
        if (value.status() == FieldStatus.UNSURE) {
            return Optional.of(writer.aboutField(
                    FindingCode.UNSURE_FIELD,
                    Severity.REVIEW,
                    field,
                    "不能确定报名表上是否贴有" + field.labels().getFirst() + "，请人工核对。",
                    value));
        }
        boolean there = value.value().map(Boolean::parseBoolean).orElse(false);
        String message = "没有" + field.labels().getFirst() + "，请在报名表上贴照片，或另附照片文件。";
        return there
                ? Optional.empty()
                : Optional.of(writer.aboutField(FindingCode.MISSING_PORTRAIT, Severity.CORRECT, field, message, value));
    }

    private Finding missing(FieldSpec field, FieldValue value) {
        String message = FindingWriter.label(field) + "一栏没有填写，请补填后重新提交。";
        return writer.aboutField(FindingCode.MISSING_FIELD, Severity.CORRECT, field, message, value);
    }

    private Finding notFound(FieldSpec field, FieldValue value) {
        String message = "在报名表的图像上没有找到" + FindingWriter.label(field) + "一栏，请人工核对是否填写。";
        return writer.aboutField(FindingCode.UNSURE_FIELD, Severity.REVIEW, field, message, value);
    }

    private Finding unsure(FieldSpec field, FieldValue value) {
        String message = FindingWriter.label(field)
                + value.value().map(text -> "可能是“" + text + "”，但没有把握，请人工核对。").orElse("有字迹但认不清，请人工核对。");
        return writer.aboutField(FindingCode.UNSURE_FIELD, Severity.REVIEW, field, message, value);
    }

    private Finding unlisted(FieldSpec field, FieldValue read, String value) {
        String message = FindingWriter.label(field) + "填写为“" + value + "”，不在通常的名称之列，请人工核对。";
        return writer.aboutField(FindingCode.UNSURE_FIELD, Severity.REVIEW, field, message, read);
    }
}
