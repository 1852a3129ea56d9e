package org.yinjian.functions.office.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.QueueEntry;

/** The queue as a page. */
final class QueuePage {
    private QueuePage() {}

    static String of(String campaign, List<QueueEntry> queue, List<Failure> failures) {
        Html html = Html.page("审核队列").element("p", campaign + "：" + queue.size() + "份");
        html.raw("<table><thead><tr><th>序<th>受理号<th>申报人<th>单位<th>结论<th>原因<th>收到</tr></thead><tbody>");
        queue.forEach(entry -> row(html, campaign, entry));
        html.raw("</tbody></table>");
        if (!failures.isEmpty()) {
            failures(html, failures);
        }
        return html.end();
    }

    private static void row(Html html, String campaign, QueueEntry entry) {
        html.raw("<tr>").element("td", entry.position()).raw("<td><a href=\"/dossiers/");
        html.text(path(entry.dossier().value()))
                .raw("/page?campaign=")
                .text(campaign)
                .raw("\">");
        html.text(entry.dossier()).raw("</a>");
        html.element("td", entry.applicant().orElse("—"))
                .element("td", entry.unit().orElse("—"));
        html.raw("<td class=\"" + entry.outcome() + "\">").text(label(entry.outcome()));
        html.raw("<td>");
        entry.reasons().forEach(reason -> html.element("div", reason));
        html.element("td", entry.receivedAt().map(Object::toString).orElse("—")).raw("</tr>");
    }

    private static void failures(Html html, List<Failure> failures) {
        html.element("h2", "未能处理").raw("<table><thead><tr><th>步骤<th>对象<th>时间</tr></thead><tbody>");
        for (Failure failure : failures) {
            html.raw("<tr>").element("td", failure.step()).element("td", failure.subject());
            html.element("td", failure.at()).raw("</tr>");
        }
        html.raw("</tbody></table>");
    }

    static String label(Outcome outcome) {
        return switch (outcome) {
            case COMPLETE -> "齐全";
            case NEEDS_REVIEW -> "待人工审核";
            case NEEDS_CORRECTION -> "需补正";
            case EXCLUDED -> "不予受理";
        };
    }

    private static String path(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
