package org.yinjian.functions.office.report;

import java.time.LocalDate;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.functions.office.Collaborators;

/**
 * Once a day asks for every dossier what its unit is owed: reminders fall due by the calendar, and a letter that was one
 * too many for an address yesterday, or whose message was lost, goes out today. What was sent is not sent again.
 */
final class DailyRound {
    private final Collaborators with;

    DailyRound(Collaborators with) {
        this.with = with;
    }

    /** @return for how many dossiers */
    int ask() {
        String campaign = with.settings().campaign();
        String day = LocalDate.ofInstant(
                        with.clock().instant(),
                        with.judge().campaign(campaign).schedule().zone())
                .toString();
        int asked = 0;
        for (Manifest manifest : with.dossiers().all(campaign)) {
            if (manifest.contact().isPresent()) {
                with.work().send(new Work.Reply(manifest.key(), day));
                asked++;
            }
        }
        return asked;
    }
}
