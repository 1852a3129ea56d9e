package org.yinjian.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.Schedule.Stage;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.DossierId;

/**
 * The deadline summary with what people want to know beside its numbers.
 *
 * @param waiting the dossiers that wait for a person, the oldest first
 * @param ahead the stages that are not over
 * @param arrivals how many dossiers came on which day, in the campaign's zone; days without any are left out
 */
public record Progress(
        DeadlineSummary summary, List<Waiting> waiting, List<Stage> ahead, SortedMap<LocalDate, Integer> arrivals) {
    public Progress {
        waiting = List.copyOf(waiting);
        ahead = List.copyOf(ahead);
        arrivals = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(arrivals));
    }

    /**
     * A dossier that waits for a person.
     *
     * @param days since it came, by the calendar; empty where that is not known
     */
    public record Waiting(DossierId dossier, Optional<String> unit, Optional<Long> days) {}

    /**
     * How a campaign stands.
     *
     * @param failed how many dossiers have no record
     */
    public static Progress of(Campaign campaign, Instant moment, Collection<Reviewed> dossiers, int failed) {
        ZoneId zone = campaign.schedule().zone();
        SortedMap<LocalDate, Integer> arrivals = new TreeMap<>();
        dossiers.forEach(dossier -> dossier.record()
                .receivedAt()
                .map(received -> day(received, zone))
                .ifPresent(day -> arrivals.merge(day, 1, Integer::sum)));
        List<Waiting> waiting = dossiers.stream()
                .filter(dossier -> dossier.outcome() == Outcome.NEEDS_REVIEW)
                .map(dossier -> waiting(dossier, LocalDate.ofInstant(moment, zone), zone))
                .sorted(Comparator.comparingLong((Waiting one) -> -one.days().orElse(-1L))
                        .thenComparing(Waiting::dossier))
                .toList();
        return new Progress(
                new DeadlineReport(campaign).reviewed(moment, dossiers, failed),
                waiting,
                campaign.schedule().ahead(moment),
                arrivals);
    }

    private static Waiting waiting(Reviewed dossier, LocalDate today, ZoneId zone) {
        return new Waiting(
                dossier.record().dossier(),
                dossier.record().value(FieldKeys.UNIT),
                dossier.record().receivedAt().map(received -> ChronoUnit.DAYS.between(day(received, zone), today)));
    }

    private static LocalDate day(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }
}
