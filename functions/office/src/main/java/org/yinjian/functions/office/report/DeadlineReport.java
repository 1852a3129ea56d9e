package org.yinjian.functions.office.report;

import org.yinjian.functions.office.Collaborators;

/** The deadline summary, as a mail and in the archive. */
final class DeadlineReport {
    private final Collaborators with;

    DeadlineReport(Collaborators with) {
        this.with = with;
    }

    String send() {
        return with.settings().campaign();
    }
}
