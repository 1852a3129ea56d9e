package org.yinjian.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.decision.ReviewState;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.seal.SealOutcome;

/**
 * The order in which a person should work.
 *
 * <ol>
 *   <li>First what only a person can move: NEEDS_REVIEW, and NEEDS_CORRECTION with a doubt in it; then EXCLUDED, to be
 *       confirmed; then NEEDS_CORRECTION where the unit is told and the next move is its own; COMPLETE last.
 *   <li>Within these, those in time before those that came late: they may still lose their chance.
 *   <li>Then those whose seal is in doubt: a new seal takes a unit longest to get.
 *   <li>Then the one that has waited longest; where no moment of receipt is known, after the others.
 *   <li>Then by name, so that the order is always the same.
 * </ol>
 */
public final class ReviewQueue {
    private ReviewQueue() {}

    /** Every dossier's entry, in that order. */
    public static List<QueueEntry> of(List<Assessment> records, Campaign campaign) {
        List<Assessment> ordered = records.stream()
                .sorted(Comparator.comparing((Assessment record) -> rank(record)))
                .toList();
        List<QueueEntry> queue = new ArrayList<>();
        for (Assessment record : ordered) {
            queue.add(entry(record, campaign).at(queue.size() + 1));
        }
        return queue;
    }

    /** The same as people left them; what was accepted or refused is no longer in it. */
    public static List<QueueEntry> ofReviewed(List<Reviewed> dossiers, Campaign campaign) {
        List<Reviewed> open = dossiers.stream()
                .filter(dossier -> !dossier.state().settled())
                .sorted(Comparator.comparing((Reviewed dossier) -> rank(dossier)))
                .toList();
        List<QueueEntry> queue = new ArrayList<>();
        open.forEach(dossier -> queue.add(entry(dossier, campaign).at(queue.size() + 1)));
        return queue;
    }

    /** One dossier's entry, at position 1. */
    public static QueueEntry entry(Assessment record, Campaign campaign) {
        return new QueueEntry(
                1,
                record.dossier(),
                record.value(FieldKeys.NAME),
                record.value(FieldKeys.UNIT),
                record.outcome(),
                reasons(record),
                gravest(record),
                campaign.schedule().dueAt(),
                record.receivedAt());
    }

    /** One dossier's entry at position 1, as people left it. */
    public static QueueEntry entry(Reviewed dossier, Campaign campaign) {
        QueueEntry entry = entry(dossier.record(), campaign);
        List<String> reasons = new ArrayList<>(entry.reasons());
        if (dossier.overtaken()) {
            reasons.addFirst("上次处理之后材料有变动，请重新审核。");
        }
        return new QueueEntry(
                1,
                entry.dossier(),
                entry.applicant(),
                entry.unit(),
                dossier.outcome(),
                reasons,
                entry.severity(),
                entry.dueAt(),
                entry.receivedAt());
    }

    /** Where a dossier stands in the queue as people left it. */
    public static String rank(Reviewed dossier) {
        boolean asked = dossier.state() == ReviewState.CORRECTION_ASKED;
        return rank(dossier.record(), turn(dossier.outcome(), !asked && Owed.doubt(dossier.record())));
    }

    /** A text that sorts as the queue does: for stores that keep their items in the order of a key. */
    public static String rank(Assessment record) {
        return rank(record, turn(record.outcome(), Owed.doubt(record)));
    }

    private static String rank(Assessment record, int turn) {
        boolean late = record.late();
        boolean sealInDoubt = record.seal().outcome() == SealOutcome.REVIEW;
        Instant waitingSince =
                record.receivedAt().map(at -> at.toInstant()).orElse(Instant.ofEpochSecond(253402300799L));
        return "%d-%d-%d-%012d-%s"
                .formatted(
                        turn,
                        late ? 1 : 0,
                        sealInDoubt ? 0 : 1,
                        Math.max(0, waitingSince.getEpochSecond()),
                        record.dossier());
    }

    private static int turn(Outcome outcome, boolean doubt) {
        return switch (outcome) {
            case NEEDS_REVIEW -> 0;
            case EXCLUDED -> 1;
            case NEEDS_CORRECTION -> doubt ? 0 : 2;
            case COMPLETE -> 3;
        };
    }

    private static List<String> reasons(Assessment record) {
        return record.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(Finding::message)
                .toList();
    }

    private static Severity gravest(Assessment record) {
        return record.findings().stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .orElse(Severity.NOTE);
    }
}
