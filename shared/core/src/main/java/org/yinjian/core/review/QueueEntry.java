package org.yinjian.core.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.dossier.DossierId;

/**
 * A dossier in the review queue.
 *
 * @param position from 1
 * @param reasons why it stands there, one Chinese sentence each, gravest first; empty for a complete dossier
 * @param severity of its gravest finding; NOTE when it has none
 * @param dueAt until when the unit may still send something
 */
public record QueueEntry(
        int position,
        DossierId dossier,
        Optional<String> applicant,
        Optional<String> unit,
        Outcome outcome,
        List<String> reasons,
        Severity severity,
        OffsetDateTime dueAt,
        Optional<OffsetDateTime> receivedAt) {
    public QueueEntry {
        if (position < 1) {
            throw new IllegalArgumentException("positions count from 1: " + position);
        }
        reasons = List.copyOf(reasons);
    }

    /** The same entry at another place in the queue. */
    public QueueEntry at(int place) {
        return new QueueEntry(place, dossier, applicant, unit, outcome, reasons, severity, dueAt, receivedAt);
    }
}
