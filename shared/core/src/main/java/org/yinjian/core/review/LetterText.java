package org.yinjian.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Schedule;
import org.yinjian.core.dossier.DossierId;

/** The body of a letter, line by line, and the same as a page; what others wrote is put on one line each. */
final class LetterText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private static final String INDENT = "　　";

    private final StringBuilder body = new StringBuilder();
    private final LetterHtml page = new LetterHtml();
    private final Campaign campaign;

    LetterText(Campaign campaign) {
        this.campaign = campaign;
    }

    void line(String text) {
        String clean = Letter.oneLine(text);
        body.append(text.startsWith(INDENT) ? INDENT : "").append(clean).append('\n');
        page.paragraph(clean);
    }

    /** A blank line; the page has its own distances. */
    void gap() {
        body.append('\n');
    }

    /** Short entries below each other. */
    void list(List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<String> clean = entries.stream().map(Letter::oneLine).toList();
        clean.forEach(entry -> body.append(INDENT).append(entry).append('\n'));
        page.list(clean);
    }

    /** Something to put right: what it is, then why, what to send, where it stands. */
    void item(String heading, List<String> details) {
        String what = Letter.oneLine(heading);
        List<String> clean = details.stream().map(Letter::oneLine).toList();
        body.append(what).append('\n');
        clean.forEach(detail -> body.append(INDENT).append(detail).append('\n'));
        page.item(what, clean);
    }

    void salutation(Optional<String> unit, Optional<String> name) {
        String who = unit.map(known -> known + name.map(one -> "、" + one).orElse(""))
                .or(() -> name)
                .orElse("申报单位");
        line(who + "：");
    }

    void howAndUntilWhen(DossierId dossier, Optional<Instant> at) {
        Schedule schedule = campaign.schedule();
        line("报送方式：" + campaign.office().channel() + "请注明编号" + dossier + "。");
        line("截止时间：" + schedule.dueAt().format(SECOND) + "（"
                + schedule.zone().getDisplayName(TextStyle.FULL, Locale.CHINA) + "）"
                + at.map(this::timeLeft).orElse("") + "。");
        contacts();
    }

    void contacts() {
        campaign.office().contacts().forEach(this::line);
    }

    /** What comes next, each stage with its last day; nothing when all is over. */
    void ahead(Instant at) {
        List<Schedule.Stage> ahead = campaign.schedule().ahead(at);
        if (!ahead.isEmpty()) {
            line("　　后续安排：");
            list(ahead.stream()
                    .map(stage -> stage.name() + "（至" + stage.until().format(DAY) + "）")
                    .toList());
        }
    }

    private String timeLeft(Instant at) {
        long days = campaign.schedule().daysLeft(at);
        if (campaign.schedule().isLate(at)) {
            return "，现已截止，请尽快与工作组联系";
        }
        return days == 0 ? "，今天截止" : "，还有" + days + "天";
    }

    void signature(Optional<Instant> at) {
        gap();
        line(campaign.office().name());
        at.ifPresent(moment ->
                line(LocalDate.ofInstant(moment, campaign.schedule().zone()).format(DAY)));
    }

    String moment(Instant at) {
        return at.atZone(campaign.schedule().zone()).format(MOMENT);
    }

    Letter letter(String subject) {
        return new Letter(subject, body.toString(), page.page());
    }
}
