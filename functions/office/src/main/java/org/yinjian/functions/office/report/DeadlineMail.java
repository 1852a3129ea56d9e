package org.yinjian.functions.office.report;

import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.DeadlineSummary;
import org.yinjian.core.review.Letter;

/** The deadline summary in words, for the office. */
final class DeadlineMail {
    private DeadlineMail() {}

    static Letter of(Campaign campaign, DeadlineSummary summary) {
        DeadlineSummary.Counts counts = summary.counts();
        StringBuilder text = new StringBuilder();
        text.append(campaign.title()).append("\n截止：").append(summary.deadline());
        text.append(summary.daysLeft() >= 0 ? "，还有" + summary.daysLeft() + "天" : "，已过" + -summary.daysLeft() + "天");
        text.append("\n\n收到%d份：齐全%d，待补正%d，待审核%d，不予受理%d；其中逾期%d，未能处理%d。\n"
                .formatted(
                        counts.received(),
                        counts.complete(),
                        counts.toCorrect(),
                        counts.inReview(),
                        counts.excluded(),
                        counts.late(),
                        counts.failed()));
        for (DeadlineSummary.ByRecommender one : summary.byRecommender()) {
            text.append("\n%s：%d份".formatted(one.name(), one.counts().received()));
            one.quota().ifPresent(quota -> text.append("（名额%d，已用%d）".formatted(quota, one.used())));
        }
        text.append("\n\n尚未报送：")
                .append(summary.nothingSent().isEmpty() ? "无" : String.join("、", summary.nothingSent()));
        summary.oldestInReview().ifPresent(dossier -> text.append("\n等待审核最久：").append(dossier));
        return new Letter(
                "【征集进度】%s：已收%d份，还有%d天".formatted(campaign.title(), counts.received(), summary.daysLeft()),
                text.append("\n").toString());
    }
}
