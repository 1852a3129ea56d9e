package org.yinjian.core.dossier;

import java.time.Instant;

/**
 * That a person moved a document from one dossier to another; both keep it.
 *
 * @param receivedAt when the document had been received
 * @param by who moved it
 * @param at when
 */
public record Move(HeldDocument document, Instant receivedAt, DossierId from, DossierId to, String by, Instant at) {
    public Move {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a document is not moved from " + from + " to itself");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("a move needs the name of who made it");
        }
    }
}
