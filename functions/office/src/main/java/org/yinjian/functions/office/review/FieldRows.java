package org.yinjian.functions.office.review;

import java.util.Optional;
import org.yinjian.core.assessment.AssessedField;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.review.Wording;
import org.yinjian.functions.office.ReviewedDossiers;

/** The fields of a form, each with its picture and a field to confirm or to correct it. */
final class FieldRows {
    private final Campaign campaign;
    private final ReviewedDossiers.Dossier dossier;

    FieldRows(Campaign campaign, ReviewedDossiers.Dossier dossier) {
        this.campaign = campaign;
        this.dossier = dossier;
    }

    void write(Html html) {
        html.element("h2", "报名表")
                .raw("<table class=\"fields\"><thead><tr><th>项目<th>机读内容<th>状态<th>把握<th>原件<th>人工确认</tr></thead><tbody>");
        dossier.reviewed().machine().fields().forEach((key, field) -> row(html, key, field));
        html.raw("</tbody></table>");
    }

    private void row(Html html, String key, AssessedField field) {
        FieldValue read = field.read();
        html.raw("<tr>").element("td", Wording.label(key, campaign));
        html.element("td", shown(key, read.value().orElse("—")));
        html.raw("<td class=\"" + read.status() + "\">").text(Wording.of(read.status()));
        html.element("td", read.value().isEmpty() ? "—" : "%.0f%%".formatted(100 * read.confidence()))
                .raw("<td>");
        field.crop().ifPresent(crop -> html.evidence(campaign.id().value(), crop));
        html.raw("<td>");
        String now = dossier.reviewed().record().value(key).orElse("");
        if (dossier.reviewed().state().settled()) {
            html.text(shown(key, now));
        } else {
            input(html, key, now);
            html.button("state:" + key, "确认");
        }
        html.raw("</tr>");
    }

    private void input(Html html, String key, String value) {
        if (isPicture(key)) {
            html.raw("<select aria-label=\"有无\" name=\"value.").text(key).raw("\">");
            option(html, "true", "有", value);
            option(html, "false", "无", value);
            html.raw("</select> ");
            return;
        }
        html.raw("<input maxlength=\"200\" aria-label=\"内容\" name=\"value.")
                .text(key)
                .raw("\" value=\"")
                .text(value)
                .raw("\"> ");
    }

    private static void option(Html html, String value, String shown, String chosen) {
        html.raw("<option value=\"" + value + "\"" + (value.equals(chosen) ? " selected" : "") + ">" + shown);
    }

    private String shown(String key, String value) {
        return isPicture(key)
                ? switch (value) {
                    case "true" -> "有";
                    case "false" -> "无";
                    default -> value;
                }
                : value;
    }

    private boolean isPicture(String key) {
        Optional<FieldSpec> spec = campaign.form().fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
        return spec.filter(field -> field.format() == FieldFormat.PORTRAIT).isPresent();
    }
}
