package org.yinjian.functions.office.report;

import java.time.Instant;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.receive.DossierFile;

/** Closes the dossiers that nothing was added to for a while, so that they are answered. */
final class QuietDossiers {
    private final Collaborators with;
    private final DossierFile dossiers;

    QuietDossiers(Collaborators with) {
        this.with = with;
        this.dossiers = new DossierFile(with.dossiers());
    }

    /** @return how many were closed */
    int close() {
        Instant since = with.clock().instant().minus(with.settings().quietPeriod());
        int closed = 0;
        for (Manifest manifest : with.dossiers().all(with.settings().campaign())) {
            boolean quiet =
                    manifest.receivedAt().filter(at -> at.isBefore(since)).isPresent();
            if (quiet && !manifest.whole() && dossiers.close(manifest.key(), 0)) {
                with.events().record(new OperationalEvent.Closed(manifest.key().toString()));
                with.work().send(new Work.Assess(manifest.key()));
                closed++;
            }
        }
        return closed;
    }
}
