package org.yinjian.adapters.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.notice.FormOutline;
import org.yinjian.core.notice.FormOutline.Opinion;
import org.yinjian.core.notice.FormOutline.OutlinedField;
import org.yinjian.core.notice.KnownField;
import org.yinjian.core.text.PlainText;

/** Writes the form's part of a draft. */
final class DraftForm {
    private static final Pattern TITLE_MARK = Pattern.compile("([\\p{IsHan}]{2}(?:审批)?(?:表|书))$");

    private final DraftSources sources;
    private int unknown;

    DraftForm(DraftSources sources) {
        this.sources = sources;
    }

    void write(DraftYaml yaml) {
        yaml.line("form:");
        FormOutline form = sources.form().orElse(FormOutline.NONE);
        if (form.fields().isEmpty()) {
            yaml.missing("  ", "报名表的栏目", "没有报名表，或表里没有认出栏目：请用 --form 给出空白报名表");
        }
        Matcher mark = TITLE_MARK.matcher(form.title().orElse(""));
        yaml.line("  titleMarks: " + DraftYaml.list(List.of(mark.find() ? mark.group(1) : "报名表")));
        opinions(yaml, form.opinions());
        yaml.line("  clause: {notice: %s, ref: %s}"
                .formatted(
                        DraftYaml.scalar(sources.last().id()),
                        DraftYaml.scalar(
                                sources.form().map(DraftSources::attachment).orElse("附件"))));
        if (!form.unplaced().isEmpty()) {
            String words = String.join("、", form.unplaced());
            yaml.missing("  ", "表里这些文字属于哪个栏目：" + words, "表里这些文字没有归到任何栏目，漏了的请补上：" + words);
        }
        yaml.line("  fields:");
        fields(form).forEach(field -> field(yaml, field, form));
        opinionDate(yaml, form.opinions());
    }

    private static List<OutlinedField> fields(FormOutline form) {
        if (!form.fields().isEmpty()) {
            return form.fields();
        }
        return FormFields.known().stream()
                .filter(field -> Set.of("name", "unit", "phone").contains(field.key()))
                .map(field -> new OutlinedField(
                        field.labels().getFirst(),
                        Optional.of(field),
                        FieldPlace.RIGHT_OF,
                        Optional.empty(),
                        Optional.of("没有报名表，这一栏是猜的")))
                .toList();
    }

    private void opinions(DraftYaml yaml, List<Opinion> opinions) {
        List<String> labels = opinions.stream().map(Opinion::label).distinct().toList();
        if (labels.isEmpty()) {
            yaml.missing("  ", "盖章的栏目", "没有认出盖章的栏目");
        }
        if (labels.size() > 1) {
            yaml.check("  ", "有几个盖章的栏目，只留下公章必须盖在其中的那些");
        }
        yaml.line("  opinionLabels: " + DraftYaml.list(labels.isEmpty() ? List.of("单位意见") : labels));
    }

    private void field(DraftYaml yaml, OutlinedField field, FormOutline form) {
        field.doubt().ifPresent(doubt -> yaml.check("    ", "“" + field.label() + "”" + doubt));
        String key = field.known().map(KnownField::key).orElseGet(() -> "field" + ++unknown);
        yaml.line("    - key: " + key).line("      labels: " + DraftYaml.list(labels(field, form)));
        field.hint()
                .ifPresent(hint ->
                        yaml.line("      hints: " + DraftYaml.list(List.of(hint, "（" + hint + "）", "(" + hint + ")"))));
        yaml.line("      place: " + field.place())
                .line("      format: " + field.known().map(KnownField::format).orElse(FieldFormat.TEXT))
                .line("      requiredFor: "
                        + required(field.known().map(KnownField::requiredFor).orElse(Set.of())));
        values(yaml, field.known().map(KnownField::valuesFrom).orElse(""));
    }

    /** The printed label first, then the other names of the field that no other field of this form is printed with. */
    private static List<String> labels(OutlinedField field, FormOutline form) {
        List<String> printed =
                form.fields().stream().map(other -> PlainText.of(other.label())).toList();
        Stream<String> others = field.known().stream()
                .flatMap(known -> known.labels().stream())
                .filter(label -> !printed.contains(PlainText.of(label)));
        return new ArrayList<>(
                Stream.concat(Stream.of(field.label()), others).distinct().toList());
    }

    private static String required(Set<ApplicantKind> kinds) {
        return kinds.stream().sorted().map(ApplicantKind::name).toList().toString();
    }

    private static void values(DraftYaml yaml, String values) {
        if (values.contains(";")) {
            yaml.line("      values: " + DraftYaml.list(ListFile.several(values)));
        } else if (!values.isEmpty()) {
            yaml.line("      valuesFrom: " + values);
        }
    }

    private static void opinionDate(DraftYaml yaml, List<Opinion> opinions) {
        opinions.stream()
                .filter(opinion -> opinion.words().matches(".*年.*月.*日.*"))
                .findFirst()
                .ifPresent(opinion -> yaml.line("    - key: opinionDate")
                        .line("      labels: " + DraftYaml.list(List.of(opinion.label() + "日期", "落款日期", "盖章日期")))
                        .line("      place: OPINION_DATE")
                        .line("      format: DATE")
                        .line("      requiredFor: [PERSON, TEAM]")
                        .line("      quote: " + DraftYaml.scalar(opinion.words())));
    }
}
