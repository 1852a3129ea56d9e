package org.yinjian.core.dossier;

/** The next step for something; sent as a message. Doing it twice changes nothing. */
public sealed interface Work {
    /** Read one document, whoever holds it. */
    record Read(ContentHash document, String file, String mediaType) implements Work {}

    /** Judge a dossier as it is now. */
    record Assess(DossierKey dossier) implements Work {}

    /**
     * Send the unit whatever it is to be told as its dossier stands now.
     *
     * @param occasion what gave rise to it: a record's key in the archive, {@code arrival}, {@code decision}, a day
     */
    record Reply(DossierKey dossier, String occasion) implements Work {}
}
