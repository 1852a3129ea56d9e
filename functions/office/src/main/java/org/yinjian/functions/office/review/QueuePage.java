package org.yinjian.functions.office.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.review.Failures;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.Wording;

/** The queue as a page. */
final class QueuePage {
    private final Campaign campaign;
    private final Html html = Html.page("审核队列");

    private QueuePage(Campaign campaign) {
        this.campaign = campaign;
    }

    static String of(Campaign campaign, DeskQueue.Work work, Failures failures, FailureRows failureRows) {
        return new QueuePage(campaign).page(work, failures, failureRows);
    }

    private String page(DeskQueue.Work work, Failures failures, FailureRows failureRows) {
        html.element("p", campaign.title() + "：" + left(work));
        html.raw("<p><a href=\"/deadline/page?campaign=")
                .text(campaign.id())
                .raw("\">征集进度</a>　<a href=\"/rejudge?campaign=")
                .text(campaign.id())
                .raw("\">重新审核</a></p>");
        if (!work.open().isEmpty()) {
            table(work.open());
        }
        if (!work.decided().isEmpty()) {
            html.raw("<details><summary>已决定" + work.decided().size() + "份</summary>");
            table(work.decided());
            html.raw("</details>");
        }
        failureRows.write(html, failures);
        return html.end();
    }

    /** What is left to do, and whose turn it is. */
    private static String left(DeskQueue.Work work) {
        Map<Outcome, Long> counts = work.open().stream()
                .collect(Collectors.groupingBy(QueueEntry::outcome, LinkedHashMap::new, Collectors.counting()));
        String open = counts.entrySet().stream()
                .map(entry -> Wording.of(entry.getKey()) + entry.getValue() + "份")
                .collect(Collectors.joining("，"));
        return (open.isEmpty() ? "没有待处理的材料" : "待处理" + work.open().size() + "份（" + open + "）") + "，已决定"
                + work.decided().size() + "份";
    }

    private void table(List<QueueEntry> entries) {
        html.raw("<table class=\"queue\"><thead><tr><th>序<th>受理号<th>申报人<th>单位<th>结论<th>原因<th>收到</tr></thead><tbody>");
        entries.forEach(entry -> row(entry));
        html.raw("</tbody></table>");
    }

    private void row(QueueEntry entry) {
        html.raw("<tr>").element("td", entry.position()).raw("<td>");
        html.dossier(campaign.id().value(), entry.dossier());
        html.element("td", entry.applicant().orElse("—"))
                .element("td", entry.unit().orElse("—"));
        html.raw("<td class=\"" + entry.outcome() + "\">").text(Wording.of(entry.outcome()));
        html.raw("<td>");
        (entry.reasons().isEmpty() ? List.of("没有发现问题") : entry.reasons())
                .forEach(reason -> html.element("div", reason));
        html.element(
                        "td",
                        entry.receivedAt()
                                .map(at -> Html.moment(at.toInstant(), campaign))
                                .orElse("—"))
                .raw("</tr>");
    }
}
