package org.yinjian.core.reading;

import java.util.Optional;
import java.util.Set;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierKey;

/** Says which documents were read, and which dossiers hold a document. */
public interface ReadingIndex {
    /** Where a document stands; empty before it was read. */
    Optional<Standing> find(ContentHash document);

    /** Notes that a document was read; the first note stays, but a reading replaces a failure. */
    void note(ContentHash document, Standing standing);

    void hold(ContentHash document, DossierKey dossier);

    /** Every dossier that holds the document. */
    Set<DossierKey> holders(ContentHash document);

    /** How reading a document ended. */
    sealed interface Standing {
        /**
         * It was read; the reading lies in the archive.
         *
         * @param readBy the engine and its version
         */
        record Read(String readBy) implements Standing {}

        /** It was given up after several tries; a person must look at it. */
        record GivenUp() implements Standing {}
    }
}
