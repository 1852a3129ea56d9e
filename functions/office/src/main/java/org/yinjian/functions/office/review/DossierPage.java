package org.yinjian.functions.office.review;

import java.util.Optional;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Evidence;
import org.yinjian.core.assessment.Finding;

/** One dossier as a page: findings with their evidence, fields, seal, documents. */
final class DossierPage {
    private DossierPage() {}

    /** @param json the record */
    static String of(String json) {
        Assessment record = AssessmentJson.read(json);
        Html html = Html.page("受理号 " + record.dossier());
        html.raw("<p class=\"" + record.outcome() + "\">")
                .text(QueuePage.label(record.outcome()))
                .raw("</p>");
        html.element("h2", "发现").raw("<table><tbody>");
        record.findings().forEach(finding -> finding(html, record, finding));
        html.raw("</tbody></table>");
        fields(html, record);
        seal(html, record);
        html.element("h2", "材料").raw("<ul>");
        record.documents()
                .forEach(document -> html.element(
                        "li",
                        document.file() + "（" + document.kind()
                                + document.problem().map(p -> "，" + p).orElse("") + "）"));
        return html.raw("</ul><p><a href=\"/\">返回队列</a></p>").end();
    }

    private static void finding(Html html, Assessment record, Finding finding) {
        html.raw("<tr><td class=\"" + finding.severity() + "\">")
                .text(finding.code())
                .raw("<td>")
                .text(finding.message());
        finding.clause()
                .ifPresent(clause ->
                        html.element("blockquote", clause.notice() + " " + clause.ref() + "：" + clause.quote()));
        html.raw("<td>");
        for (Evidence evidence : finding.evidence()) {
            evidence.crop().ifPresent(crop -> image(html, record, crop));
        }
        html.raw("</tr>");
    }

    private static void fields(Html html, Assessment record) {
        html.element("h2", "报名表").raw("<table><thead><tr><th>项目<th>内容<th>状态<th>把握<th>图</tr></thead><tbody>");
        record.fields().forEach((key, field) -> {
            html.raw("<tr>")
                    .element("td", key)
                    .element("td", field.read().value().orElse("—"));
            html.element("td", field.read().status());
            html.element("td", "%.2f".formatted(field.read().confidence())).raw("<td>");
            field.crop().ifPresent(crop -> image(html, record, crop));
            html.raw("</tr>");
        });
        html.raw("</tbody></table>");
    }

    private static void seal(Html html, Assessment record) {
        html.element("h2", "印章");
        html.element("p", record.seal().outcome() + " " + record.seal().defects());
        html.element("p", "印文：" + record.seal().text().orElse("—"));
        record.seal()
                .imprints()
                .forEach(imprint -> image(
                        html,
                        record,
                        org.yinjian.core.assessment.EvidenceCrop.of(record.dossier(), imprint)
                                .path()));
    }

    private static void image(Html html, Assessment record, String crop) {
        Optional.of(crop)
                .filter(path -> path.startsWith("evidence/"))
                .ifPresent(path -> html.raw("<img alt=\"原件局部\" src=\"/")
                        .text(path)
                        .raw("?campaign=")
                        .text(record.campaign().id())
                        .raw("\">"));
    }
}
