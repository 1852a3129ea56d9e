package org.yinjian.cli;

import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.dossier.DossierId;

/** What became of one dossier in a run. */
sealed interface AssessedDossier {
    DossierId dossier();

    /** It has a record, made now or found unchanged. */
    record Done(Assessment record, boolean unchanged) implements AssessedDossier {
        @Override
        public DossierId dossier() {
            return record.dossier();
        }
    }

    /** It has none. */
    record Failed(DossierId dossier, String reason) implements AssessedDossier {}
}
