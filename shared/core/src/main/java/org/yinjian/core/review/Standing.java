package org.yinjian.core.review;

import java.time.Instant;
import java.util.Optional;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Manifest;

/**
 * How a dossier stands: which record is the latest, and its place in the review queue.
 *
 * @param order of the state that was judged; later states compare greater as text
 * @param campaignVersion of the rules that it was judged by
 * @param record the record's key in the archive
 * @param rank the place in the queue, compared as text; empty for a dossier that needs nobody
 * @param entry the queue's line as JSON; empty like the rank
 */
public record Standing(
        DossierKey key,
        String order,
        String campaignVersion,
        Outcome outcome,
        String record,
        Optional<String> rank,
        Optional<String> entry,
        Instant assessedAt) {
    /** Whether it is of this version of the dossier; earlier forms that do not count stand in no record. */
    public boolean isOf(Manifest manifest) {
        return StateOrder.parse(order).manifest() == manifest.version();
    }

    /** Where the imprints of its form are kept in the archive. */
    public String imprints() {
        return ArchiveKeys.imprints(key, StateOrder.parse(order).ofDocuments());
    }

    /** Whether the dossier stands for itself; false once all of its documents went over to another one. */
    public boolean counts() {
        return entry().isPresent();
    }
}
