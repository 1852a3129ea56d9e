package org.yinjian.functions.office.poll;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.dossier.Mailbox;
import org.yinjian.core.event.Batch;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.functions.office.Collaborators;

/** Visits every folder of the mailbox; one that cannot be opened keeps nobody from the others. */
final class MailboxPoll {
    private final Collaborators with;

    MailboxPoll(Collaborators with) {
        this.with = with;
    }

    /**
     * Takes what is there, up to the most for one visit.
     *
     * @return how many mails were taken
     * @throws IllegalStateException when a folder could not be visited to the end; what was taken is taken
     */
    int run() {
        int taken = 0;
        List<RuntimeException> broken = new ArrayList<>();
        for (Mailbox mailbox : with.mailboxes()) {
            try {
                taken += visit(mailbox, with.settings().mailsPerVisit() - taken);
            } catch (RuntimeException e) {
                with.events().record(new OperationalEvent.StepFailed("poll", mailbox.id(), Batch.describe(e)));
                broken.add(e);
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException(
                    broken.size() + " of " + with.mailboxes().size() + " folders could not be visited",
                    broken.getFirst());
        }
        return taken;
    }

    private int visit(Mailbox mailbox, int most) {
        try (Mailbox.Visit visit = mailbox.visit()) {
            return new FolderPoll(with, visit, mailbox.id() + "-" + visit.generation()).run(most);
        }
    }
}
