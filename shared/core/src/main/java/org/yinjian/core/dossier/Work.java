package org.yinjian.core.dossier;

/** The next step for something; sent as a message. Doing it twice changes nothing. */
public sealed interface Work {
    /** Read one document, whoever holds it. */
    record Read(ContentHash document, String file, String mediaType) implements Work {}

    /** Judge a dossier as it is now. */
    record Assess(DossierKey dossier) implements Work {}

    /**
     * Answer the unit.
     *
     * @param record the record's key in the archive that the answer is about
     */
    record Reply(DossierKey dossier, String record) implements Work {}
}
