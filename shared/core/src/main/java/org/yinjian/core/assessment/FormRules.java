package org.yinjian.core.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.assessment.AssessmentInput.Form;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.PlainText;

/** Judges whether there is exactly one form. */
final class FormRules {
    private final Campaign campaign;
    private final FindingWriter writer;

    FormRules(Campaign campaign, FindingWriter writer) {
        this.campaign = campaign;
        this.writer = writer;
    }

    /**
     * No form at all must be sent. A further form is for a person when it is a picture of another sheet, or says
     * something else; an office file that says the same is only the draft of the sheet that was sealed.
     */
    List<Finding> judge(AssessmentInput input) {
        Optional<Form> first = input.form();
        if (first.isEmpty()) {
            return List.of(writer.aboutDossier(
                    FindingCode.MISSING_FORM, Severity.CORRECT, "材料中没有找到报名表，请补交填写完整并加盖公章的报名表。", List.of()));
        }
        return input.forms().stream()
                .skip(1)
                .filter(FormRules::isOfItsOwn)
                .filter(other ->
                        isPicture(input, other) || differing(first.get(), other).isPresent())
                .map(other -> duplicate(first.get(), other))
                .toList();
    }

    /** A page that only continues the form states none of its fields, and names nobody, however doubtfully. */
    private static boolean isOfItsOwn(Form form) {
        boolean named = form.values()
                .fields()
                .getOrDefault(FieldKeys.NAME, FieldValue.missing())
                .value()
                .isPresent();
        return named
                || form.values().fields().values().stream()
                        .filter(value -> value.status() == FieldStatus.READ)
                        .flatMap(value -> value.value().stream())
                        .anyMatch(value -> !value.equals("false"));
    }

    private static boolean isPicture(AssessmentInput input, Form form) {
        return Pages.hasPixels(input.documents(), form.document(), form.page());
    }

    private Finding duplicate(Form first, Form other) {
        List<Evidence> evidence = List.of(
                writer.at(first.document(), Optional.of(first.page()), Optional.empty()),
                writer.at(other.document(), Optional.of(other.page()), Optional.empty()));
        return writer.aboutDossier(
                FindingCode.DUPLICATE_FORM,
                Severity.REVIEW,
                somebodyElse(first, other).orElseGet(() -> again(first, other)),
                evidence);
    }

    private String again(Form first, Form other) {
        String difference = differing(first, other)
                .map(field -> "，其中%s不一致".formatted(FindingWriter.label(field)))
                .orElse("");
        return "材料中有不止一份报名表" + difference + "，请人工确认以哪一份为准。";
    }

    /** One dossier is one applicant's: who else has a form in it is named. */
    private static Optional<String> somebodyElse(Form first, Form other) {
        return certain(first.values().fields(), FieldKeys.NAME)
                .flatMap(one -> certain(other.values().fields(), FieldKeys.NAME)
                        .filter(two -> !two.equals(one))
                        .map(two -> "材料中还有“%s”的报名表（第%d页），本件按“%s”核对，请把每人的材料分开。".formatted(two, other.page(), one)));
    }

    /** The first field for which both forms stand by different values. */
    private Optional<FieldSpec> differing(Form one, Form other) {
        Map<String, FieldValue> others = other.values().fields();
        return campaign.form().fields().stream()
                .filter(field -> certain(one.values().fields(), field.key())
                        .flatMap(value -> certain(others, field.key()).map(second -> !value.equals(second)))
                        .orElse(false))
                .findFirst();
    }

    private static Optional<String> certain(Map<String, FieldValue> fields, String key) {
        return Optional.ofNullable(fields.get(key))
                .filter(value -> value.status() == FieldStatus.READ)
                .flatMap(FieldValue::value)
                .map(PlainText::of);
    }
}
