package org.yinjian.functions.office.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.Wording;

/** The queue as a page. */
final class QueuePage {
    private QueuePage() {}

    static String of(String campaign, DeskQueue.Work work, List<Failure> failures) {
        Html html = Html.page("审核队列").element("p", campaign + "：" + left(work));
        html.raw("<p><a href=\"/deadline/page?campaign=").text(campaign).raw("\">征集进度</a></p>");
        table(html, campaign, work.open());
        if (!work.decided().isEmpty()) {
            html.raw("<details><summary>已决定" + work.decided().size() + "份</summary>");
            table(html, campaign, work.decided());
            html.raw("</details>");
        }
        if (!failures.isEmpty()) {
            failures(html, failures);
        }
        return html.end();
    }

    /** What is left to do, and whose turn it is. */
    private static String left(DeskQueue.Work work) {
        Map<Outcome, Long> counts = work.open().stream()
                .collect(Collectors.groupingBy(QueueEntry::outcome, TreeMap::new, Collectors.counting()));
        String open = counts.entrySet().stream()
                .map(entry -> Wording.of(entry.getKey()) + entry.getValue() + "份")
                .collect(Collectors.joining("，"));
        return (open.isEmpty() ? "没有待处理的材料" : "待处理" + work.open().size() + "份（" + open + "）") + "，已决定"
                + work.decided().size() + "份";
    }

    private static void table(Html html, String campaign, List<QueueEntry> entries) {
        html.raw("<table><thead><tr><th>序<th>受理号<th>申报人<th>单位<th>结论<th>原因<th>收到</tr></thead><tbody>");
        entries.forEach(entry -> row(html, campaign, entry));
        html.raw("</tbody></table>");
    }

    private static void row(Html html, String campaign, QueueEntry entry) {
        html.raw("<tr>").element("td", entry.position()).raw("<td><a href=\"/dossiers/");
        html.text(Html.urlPart(entry.dossier().value()))
                .raw("/page?campaign=")
                .text(campaign)
                .raw("\">");
        html.text(entry.dossier()).raw("</a>");
        html.element("td", entry.applicant().orElse("—"))
                .element("td", entry.unit().orElse("—"));
        html.raw("<td class=\"" + entry.outcome() + "\">").text(Wording.of(entry.outcome()));
        html.raw("<td>");
        entry.reasons().forEach(reason -> html.element("div", reason));
        html.element("td", entry.receivedAt().map(Object::toString).orElse("—")).raw("</tr>");
    }

    private static void failures(Html html, List<Failure> failures) {
        html.element("h2", "未能处理").raw("<table><thead><tr><th>步骤<th>对象<th>时间</tr></thead><tbody>");
        for (Failure failure : failures) {
            html.raw("<tr>").element("td", step(failure.step())).element("td", failure.subject());
            html.element("td", failure.at()).raw("</tr>");
        }
        html.raw("</tbody></table>");
    }

    private static String step(String step) {
        return switch (step) {
            case "receive" -> "接收";
            case "read" -> "识别";
            case "assess" -> "核对";
            case "reply" -> "回复：多次未能发出";
            case "reply-limit" -> "回复：该地址当日已达上限，次日补发";
            case "reply-refused" -> "回复：对方邮箱拒收";
            default -> step;
        };
    }
}
