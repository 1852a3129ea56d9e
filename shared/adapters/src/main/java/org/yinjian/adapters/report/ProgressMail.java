package org.yinjian.adapters.report;

import java.util.List;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.DeadlineSummary.ByRecommender;
import org.yinjian.core.deadline.Progress;
import org.yinjian.core.deadline.ProgressText;
import org.yinjian.core.review.Letter;

/** The deadline summary as a mail to the office: plain text, and a page that mail programs show without anything else. */
public final class ProgressMail {
    /** What the page calls the picture by. */
    public static final String CHART = "chart@yinjian";

    private static final String CELL = "padding:4px 8px;border-bottom:1px solid #d5dae0;text-align:left";

    private final Campaign campaign;
    private final Progress progress;
    private final ProgressText words;

    public ProgressMail(Campaign campaign, Progress progress) {
        this.campaign = campaign;
        this.progress = progress;
        this.words = new ProgressText(campaign, progress);
    }

    /** @param close whether it is the one at the close of the deadline */
    public Letter letter(boolean close) {
        int received = progress.summary().counts().received();
        String subject = close
                ? "【征集截止】%s：共收%d份".formatted(campaign.title(), received)
                : "【征集进度】%s：已收%d份，%s".formatted(campaign.title(), received, words.timeLeft());
        return new Letter(subject, words.plain(), page());
    }

    private String page() {
        Html html = new Html();
        html.ownMarkup("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"></head>\n"
                + "<body style=\"font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:15px;"
                + "line-height:1.6;color:#1f2329;max-width:700px\">\n");
        html.element("h1", campaign.title(), "style", "font-size:20px");
        html.element("p", words.deadline()).element("p", words.counts());
        chart(html);
        for (ProgressText.Section section : words.sections()) {
            html.element("h2", section.title(), "style", "font-size:16px;margin:20px 0 4px");
            if (section.title().equals(words.sections().getFirst().title())) {
                recommenders(html);
            } else {
                lines(html, section.lines());
            }
        }
        return html.ownMarkup("</body></html>\n").toString();
    }

    private void chart(Html html) {
        ProgressChart chart = new ProgressChart(progress);
        html.empty(
                "img",
                "src",
                "cid:" + CHART,
                "width",
                String.valueOf(ProgressChart.WIDTH),
                "height",
                String.valueOf(ProgressChart.HEIGHT),
                "alt",
                chart.description());
        html.open("p", "style", "margin:4px 0;font-size:13px;color:#4a5561");
        ProgressChart.Part.of(progress.summary().counts())
                .forEach(part -> html.element("span", "■", "style", "color:" + part.colour())
                        .text(" " + part.name() + part.count() + "份　"));
        html.text("下图：每日收到的份数，红线为截止日。").close("p").line();
    }

    private void recommenders(Html html) {
        html.open("table", "style", "border-collapse:collapse;width:100%").open("tr");
        for (String heading : List.of("推荐单位", "收到", "齐全", "待补正", "待审核", "不予受理", "名额", "已用")) {
            html.element("th", heading, "style", CELL + ";background:#f3f5f7;white-space:nowrap");
        }
        html.close("tr").line();
        progress.summary().byRecommender().forEach(one -> recommender(html, one));
        html.close("table").line();
    }

    private static void recommender(Html html, ByRecommender one) {
        html.open("tr").element("td", one.name(), "style", CELL);
        for (int count : List.of(
                one.counts().received(),
                one.counts().complete(),
                one.counts().toCorrect(),
                one.counts().inReview(),
                one.counts().excluded())) {
            html.element("td", String.valueOf(count), "style", CELL);
        }
        boolean over = one.quota().filter(most -> one.used() > most).isPresent();
        html.element("td", one.quota().map(String::valueOf).orElse("—"), "style", CELL);
        html.element("td", one.used() + (over ? "（超出）" : ""), "style", CELL + (over ? ";color:#a61b1b" : ""));
        html.close("tr").line();
    }

    private static void lines(Html html, List<String> lines) {
        html.open("ul", "style", "margin:4px 0");
        (lines.isEmpty() ? List.of("无") : lines).forEach(line -> html.element("li", line));
        html.close("ul").line();
    }
}
