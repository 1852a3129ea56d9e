package org.yinjian.core.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a campaign wants what.
 *
 * @param deadline the last day on which a dossier is in time, whole, in {@code zone}
 * @param grace how long after that day a dossier still counts as in time; zero where the notice grants none
 * @param stages what follows, in the order of their days
 */
public record Schedule(ZoneId zone, LocalDate deadline, Duration grace, List<Stage> stages) {
    public Schedule {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("a grace of " + grace);
        }
        stages = List.copyOf(stages);
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).until().isBefore(stages.get(i - 1).until())) {
                throw new IllegalArgumentException("stage " + stages.get(i).name() + " ends before the one before it");
            }
        }
    }

    /** A stage of the campaign and the last day of it. */
    public record Stage(String name, LocalDate until) {}

    /** The last second of the deadline's day, such as {@code 2021-12-10T23:59:59+08:00}. */
    public OffsetDateTime dueAt() {
        return deadline.atTime(23, 59, 59).atZone(zone).toOffsetDateTime();
    }

    /** Whether a moment lies after the deadline's day and the grace. */
    public boolean isLate(Instant received) {
        Instant over = deadline.plusDays(1).atStartOfDay(zone).toInstant().plus(grace);
        return !received.isBefore(over);
    }

    /** The stage that a moment lies in; empty after the last one. */
    public Optional<Stage> stageAt(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return stages.stream().filter(stage -> !day.isAfter(stage.until())).findFirst();
    }

    /** Whole calendar days from a moment's day to the deadline's: 0 on the day itself, negative after it. */
    public long daysLeft(Instant at) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), deadline);
    }

    /** The stages that are not over at a moment, in their order. */
    public List<Stage> ahead(Instant at) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        return stages.stream().filter(stage -> !stage.until().isBefore(today)).toList();
    }
}
