package org.yinjian.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Correspondence;
import org.yinjian.core.campaign.Schedule;
import org.yinjian.core.campaign.Schedule.Stage;

/** On which occasions the office gets the summary by mail, as the campaign says. */
public final class ReportPlan {
    private static final Duration AFTER_CLOSE = Duration.ofDays(1);

    private final Schedule schedule;
    private final Correspondence wishes;

    public ReportPlan(Campaign campaign) {
        this.schedule = campaign.schedule();
        this.wishes = campaign.office().correspondence();
    }

    /**
     * An occasion.
     *
     * @param name the same for the same occasion, so that its mail is sent once
     */
    public record Occasion(String name, boolean close) {}

    /** What is due at a moment: the close within a day after it, else the day. */
    public Optional<Occasion> due(Instant now) {
        return close(now).or(() -> day(now));
    }

    /** The close, within a day after the deadline and its grace are over. */
    public Optional<Occasion> close(Instant now) {
        Instant over = schedule.deadline()
                .plusDays(1)
                .atStartOfDay(schedule.zone())
                .toInstant()
                .plus(schedule.grace());
        boolean just = !now.isBefore(over) && now.isBefore(over.plus(AFTER_CLOSE));
        return just && wishes.reportAtClose() ? Optional.of(new Occasion("close", true)) : Optional.empty();
    }

    private Optional<Occasion> day(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        boolean counted = wishes.reportDaysBefore().contains((int) schedule.daysLeft(now));
        boolean daily = wishes.reportDaily() && !today.isAfter(end());
        return counted || daily ? Optional.of(new Occasion(today.toString(), false)) : Optional.empty();
    }

    /** The campaign is over with its last stage; where none is told, with its deadline. */
    private LocalDate end() {
        List<Stage> stages = schedule.stages();
        return stages.isEmpty() ? schedule.deadline() : stages.getLast().until();
    }
}
