package org.yinjian.core.grouping;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;

/** Keeps what each correspondent sent, mail by mail; reads see every earlier write. */
public interface Piles {
    /**
     * Settles which pile a mail lies on, once and for all.
     *
     * @param mail its number, within the campaign
     * @param proposed where it would lie if this was not settled yet
     * @return where it lies
     */
    DossierId settle(DossierKey mail, DossierId proposed);

    /** The pile that a mail lies on; empty for a mail that never came. */
    Optional<DossierId> pileOf(DossierKey mail);

    /** Lays a mail on a pile; the same one again changes nothing. */
    void add(DossierKey pile, Delivery delivery);

    /** All mails of a pile, by time. */
    List<Delivery> deliveries(DossierKey pile);
}
