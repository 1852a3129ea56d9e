package org.yinjian.functions.office.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.Mailbox.Visit;
import org.yinjian.core.dossier.Mailbox.WaitingMail;
import org.yinjian.core.event.Batch;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.Failure;
import org.yinjian.functions.office.Collaborators;

/**
 * Copies the mails of one folder into the inbox, each once. A mail is claimed by its place (folder, generation, number)
 * and by what it is (Message-ID and content), then copied under a key that follows from it, then noted as taken, then
 * marked. Who dies in between is followed by another after the lease, and repeats what changes nothing.
 */
final class FolderPoll {
    /** Longer than a visit may take. */
    static final Duration LEASE = Duration.ofMinutes(10);
    /** Providers take 50 MB, which is 70 MB as it is sent. Larger ones are left to a person. */
    static final long LARGEST_MAIL = 100L << 20;
    /** Servers may show a mail of a lower number a little later than one of a higher; never days later. */
    private static final Duration SETTLED = Duration.ofDays(2);

    private final Collaborators with;
    private final Visit visit;
    private final String folder;
    private int copied;
    private int known;

    FolderPoll(Collaborators with, Visit visit, String folder) {
        this.with = with;
        this.visit = visit;
        this.folder = folder;
    }

    /** @return how many mails were copied */
    int run(int most) {
        List<WaitingMail> waiting = visit.after(with.takenMail().floor(folder));
        long floor = 0;
        int left = 0;
        for (WaitingMail mail : waiting) {
            boolean done = copied < most && visit.connected() && take(mail);
            left += done ? 0 : 1;
            if (left == 0 && mail.receivedAt().isBefore(now().minus(SETTLED))) {
                floor = mail.number();
            }
        }
        if (floor > 0) {
            with.takenMail().raise(folder, floor);
        }
        with.events().record(new OperationalEvent.MailboxVisited(folder, copied, known, left));
        if (!visit.connected()) {
            throw new IllegalStateException("the connection broke after " + copied + " mails; the next visit goes on");
        }
        return copied;
    }

    /** @return whether nothing is left to do for this mail */
    private boolean take(WaitingMail mail) {
        String place = folder + "-" + mail.number();
        try {
            return switch (with.takenMail().claim(place, now(), LEASE)) {
                case MINE -> copy(mail, place);
                case BUSY -> false;
                case DONE -> marked(mail);
            };
        } catch (RuntimeException e) {
            with.events().record(new OperationalEvent.StepFailed("poll", place, Batch.describe(e)));
            if (visit.connected()) {
                tell(place);
            }
            return false;
        }
    }

    private boolean copy(WaitingMail mail, String place) {
        if (mail.bytes() > LARGEST_MAIL) {
            tell(place);
            return finished(mail, place);
        }
        Optional<byte[]> raw = visit.fetch(mail);
        if (raw.isEmpty()) {
            with.events().record(new OperationalEvent.Ignored("a mail was removed before it could be taken"));
            return finished(mail, place);
        }
        CopiedMail copy = CopiedMail.of(raw.get(), earlier(mail.receivedAt(), now()), with.mailHeads());
        return switch (with.takenMail().claim(copy.identity(), now(), LEASE)) {
            case MINE -> {
                with.inbox().put(copy.key(), copy.bytes(), "message/rfc822");
                with.takenMail().taken(copy.identity(), now());
                copied++;
                yield noted(mail, place, copy, false);
            }
            case DONE -> {
                known++;
                yield noted(mail, place, copy, true);
            }
            // Another visitor is copying the same mail from another place; whether it succeeds is seen next time.
            case BUSY -> false;
        };
    }

    private boolean noted(WaitingMail mail, String place, CopiedMail copy, boolean wasKnown) {
        boolean finished = finished(mail, place);
        with.events().record(new OperationalEvent.MailTaken(place, copy.key(), copy.bytes().length, wasKnown));
        return finished;
    }

    private boolean finished(WaitingMail mail, String place) {
        with.takenMail().taken(place, now());
        return marked(mail);
    }

    private boolean marked(WaitingMail mail) {
        visit.mark(mail);
        return true;
    }

    /** A person sees at the desk which mail of the folder must be looked at by hand. */
    private void tell(String place) {
        with.reviews().fail(new Failure(with.settings().campaign(), place, "poll", place, now()));
        with.events().record(new OperationalEvent.GivenUp("poll", place));
    }

    private Instant now() {
        return with.clock().instant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
