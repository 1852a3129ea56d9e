package org.yinjian.core.deadline;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Schedule.Stage;
import org.yinjian.core.deadline.DeadlineSummary.ByRecommender;
import org.yinjian.core.deadline.DeadlineSummary.Counts;

/** How a campaign stands, in Chinese words: the same sentences for the mail, the desk and the command line. */
public final class ProgressText {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final Campaign campaign;
    private final Progress progress;

    public ProgressText(Campaign campaign, Progress progress) {
        this.campaign = campaign;
        this.progress = progress;
    }

    /** A part of the summary: what it is about, and its lines. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** When the deadline is, and how far away. */
    public String deadline() {
        return "截止" + progress.summary().deadline().format(SECOND) + "，" + timeLeft();
    }

    /** How far away the deadline is. */
    public String timeLeft() {
        long days = progress.summary().daysLeft();
        if (days < 0) {
            return "已过" + -days + "天";
        }
        return days == 0 ? "今天截止" : "还有" + days + "天";
    }

    /** The numbers in one sentence, and how many candidates the office itself may pass on. */
    public String counts() {
        Counts counts = progress.summary().counts();
        String onward = campaign.onwardQuota().map("；可向上推荐%d名"::formatted).orElse("");
        return "收到%d份：%s；其中逾期%d份，未能处理%d份%s"
                .formatted(counts.received(), states(counts), counts.late(), counts.failed(), onward);
    }

    /** All of it but title, deadline and numbers. */
    public List<Section> sections() {
        DeadlineSummary summary = progress.summary();
        return List.of(
                new Section(
                        "各推荐单位",
                        summary.byRecommender().stream()
                                .map(ProgressText::recommender)
                                .toList()),
                new Section("尚未报送（" + summary.nothingSent().size() + "个）", nothingSent()),
                new Section("等待审核（" + progress.waiting().size() + "份）", waiting()),
                new Section(
                        "接下来",
                        progress.ahead().stream().map(ProgressText::stage).toList()));
    }

    /** The whole as plain text, lines ended by line feeds. */
    public String plain() {
        StringBuilder text = new StringBuilder(campaign.title())
                .append('\n')
                .append(deadline())
                .append("\n\n")
                .append(counts())
                .append('\n');
        for (Section section : sections()) {
            text.append('\n').append(section.title()).append('\n');
            List<String> lines = section.lines().isEmpty() ? List.of("无") : section.lines();
            lines.forEach(line -> text.append("　　").append(oneLine(line)).append('\n'));
        }
        return text.toString();
    }

    private static String recommender(ByRecommender one) {
        String quota = one.quota()
                .map(most -> "，名额%d，已用%d%s".formatted(most, one.used(), one.used() > most ? "（超出）" : ""))
                .orElse("");
        String states = one.counts().received() == 0 ? "" : "（" + states(one.counts()) + "）";
        return "%s：%d份%s%s".formatted(one.name(), one.counts().received(), states, quota);
    }

    private static String states(Counts counts) {
        return "齐全%d份，待补正%d份，待审核%d份，不予受理%d份"
                .formatted(counts.complete(), counts.toCorrect(), counts.inReview(), counts.excluded());
    }

    private List<String> nothingSent() {
        List<String> names = progress.summary().nothingSent();
        return names.isEmpty() ? List.of() : List.of(String.join("、", names));
    }

    private List<String> waiting() {
        List<String> lines = new ArrayList<>();
        progress.waiting()
                .forEach(one -> lines.add(one.dossier()
                        + one.unit().map(unit -> "　" + unit).orElse("")
                        + one.days()
                                .map(days -> days == 0 ? "　今天收到" : "　已等" + days + "天")
                                .orElse("")));
        return lines;
    }

    private static String stage(Stage stage) {
        return stage.name() + "（至" + stage.until().format(DAY) + "）";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }
}
