package org.yinjian.core.review;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.decision.Decisions;
import org.yinjian.core.dossier.DossierKey;

/** Keeps how each dossier stands. */
public interface ReviewStore {
    /**
     * Writes on condition that it is newer than what is stored: a greater order, or the same order judged by other
     * rules.
     *
     * @return false when what is stored is as new or newer
     */
    boolean record(Standing standing);

    Optional<Standing> standing(DossierKey key);

    /** The dossiers that need a person, in the order in which to work; may lag behind the latest writes. */
    List<Standing> queue(String campaign);

    /** Every dossier that was judged; may lag behind the latest writes. */
    List<Standing> all(String campaign);

    /** Notes what could not be processed, so that a person sees it; the same failure twice is noted once. */
    void fail(Failure failure);

    List<Failure> failures(String campaign);

    /** Notes that a person dealt with a failure; nothing is ever taken out. */
    void handle(Handled handled);

    /** All that people dealt with; may lag behind the latest writes. */
    List<Handled> handled(String campaign);

    /** What people decided about a dossier; {@link Decisions#none} while nobody did. Sees every earlier write. */
    Decisions decisions(DossierKey key);

    /**
     * Writes decisions on condition that the stored ones are of the version before them.
     *
     * @return false when somebody else decided first; read again, look again
     */
    boolean decide(Decisions next);

    /** The decisions on every dossier of a campaign that has any; may lag behind the latest writes. */
    List<Decisions> decided(String campaign);
}
