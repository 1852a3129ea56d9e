package org.yinjian.functions.office.review;

import java.util.List;
import org.yinjian.adapters.report.ProgressChart;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.DeadlineSummary.ByRecommender;
import org.yinjian.core.deadline.Progress;
import org.yinjian.core.deadline.ProgressText;

/** How a campaign stands, as a page of the desk. */
final class DeadlinePage {
    private DeadlinePage() {}

    static String of(Campaign campaign, Progress progress) {
        ProgressText words = new ProgressText(campaign, progress);
        Html html = Html.page("征集进度");
        html.raw("<p><a href=\"/?campaign=").text(campaign.id()).raw("\">返回队列</a></p>");
        html.element("p", campaign.title()).element("p", words.deadline()).element("p", words.counts());
        html.raw("<figure><img class=\"chart\" src=\"/deadline/chart.png?campaign=")
                .text(campaign.id())
                .raw("\" alt=\"")
                .text(new ProgressChart(progress).description())
                .raw("\"><figcaption>");
        legend(html, progress);
        html.raw("</figcaption></figure>");
        List<ProgressText.Section> sections = words.sections();
        html.element("h2", sections.getFirst().title());
        recommenders(html, progress.summary().byRecommender());
        for (ProgressText.Section section : sections.subList(1, sections.size())) {
            html.element("h2", section.title()).raw("<ul>");
            (section.lines().isEmpty() ? List.of("无") : section.lines()).forEach(line -> html.element("li", line));
            html.raw("</ul>");
        }
        return html.end();
    }

    /** The bar's colours are those of the picture; the style sheet knows them. */
    private static void legend(Html html, Progress progress) {
        List<ProgressChart.Part> parts =
                ProgressChart.Part.of(progress.summary().counts());
        for (int i = 0; i < parts.size(); i++) {
            html.raw("<span class=\"part" + i + "\">■</span> ")
                    .text(parts.get(i).name() + parts.get(i).count() + "份　");
        }
        html.text("下图：每日收到的份数，红线为截止日。");
    }

    private static void recommenders(Html html, List<ByRecommender> all) {
        html.raw("<table><thead><tr><th>推荐单位<th>收到<th>齐全<th>待补正<th>待审核<th>不予受理<th>名额<th>已用</tr></thead><tbody>");
        for (ByRecommender one : all) {
            html.raw("<tr>")
                    .element("td", one.name())
                    .element("td", one.counts().received());
            html.element("td", one.counts().complete())
                    .element("td", one.counts().toCorrect());
            html.element("td", one.counts().inReview())
                    .element("td", one.counts().excluded());
            html.element("td", one.quota().map(String::valueOf).orElse("—"));
            boolean over = one.quota().filter(most -> one.used() > most).isPresent();
            html.element("td", one.used() + (over ? "（超出）" : "")).raw("</tr>");
        }
        html.raw("</tbody></table>");
    }
}
