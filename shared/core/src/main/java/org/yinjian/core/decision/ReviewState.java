package org.yinjian.core.decision;

/** How far people are with a dossier. */
public enum ReviewState {
    /** Nobody has decided on it. */
    OPEN,
    /** A person asked the unit to correct it; the next move is the unit's. */
    CORRECTION_ASKED,
    ACCEPTED,
    REFUSED;

    /** Whether it was decided on, for better or worse. */
    public boolean settled() {
        return this == ACCEPTED || this == REFUSED;
    }
}
