package org.yinjian.functions.office.reply;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.event.Turn;
import org.yinjian.core.review.Enclosure;
import org.yinjian.core.review.Letter;
import org.yinjian.core.review.MailRefusedException;
import org.yinjian.core.review.OutgoingMail;
import org.yinjian.core.review.Owed;
import org.yinjian.functions.office.Collaborators;

/**
 * The one way by which mails go out: each is claimed in the outbox and sent once. A mail that the server does not take
 * now comes again; one that it never will, and one too many for an address in a day, is told to a person.
 */
public final class Post {
    /** Longer than an attempt may take, so that two never send at once. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final Collaborators with;

    public Post(Collaborators with) {
        this.with = with;
    }

    /** What became of a mail. */
    public sealed interface Outcome {
        String messageId();

        /** @param now whether this call sent it, or an earlier one */
        record Sent(String messageId, boolean now) implements Outcome {}

        /** Somebody else is sending it; should they fail, what asked them to will ask again. */
        record Elsewhere(String messageId) implements Outcome {}

        /** It was not sent and will not be; {@code reason} is {@code limit} or {@code refused}. */
        record Withheld(String messageId, String reason) implements Outcome {}
    }

    /**
     * Sends a unit a letter unless that was done, or unless only the first of its kind was to go out and did.
     *
     * @throws java.io.UncheckedIOException when the server did not take it; ask again
     */
    public Outcome send(Contact to, Owed.Owing owing) {
        if (owing.first().isEmpty()) {
            return send(to, owing.purpose(), owing.letter(), true);
        }
        String first = messageId(owing.first().get());
        return switch (with.outbox().claim(first, now(), LEASE)) {
            case MINE -> first(to, owing, first);
            case DONE -> new Outcome.Sent(first, false);
            case BUSY ->
                throw new IllegalStateException("mail " + first + " is being sent by somebody else; ask again");
        };
    }

    private Outcome first(Contact to, Owed.Owing owing, String first) {
        try {
            Outcome outcome = send(to, owing.purpose(), owing.letter(), true);
            if (outcome instanceof Outcome.Sent) {
                with.outbox().done(first, now());
            } else {
                with.outbox().release(first);
            }
            return outcome;
        } catch (RuntimeException notTaken) {
            with.outbox().release(first);
            throw notTaken;
        }
    }

    /**
     * Sends a letter unless that was done.
     *
     * @param purpose the same for the same mail, so that it is sent once whoever asks for it again
     * @param limited whether it counts against the most that an address gets in a day
     * @throws java.io.UncheckedIOException when the server did not take it; ask again
     */
    public Outcome send(Contact to, String purpose, Letter letter, boolean limited) {
        return send(to, purpose, letter, List.of(), limited);
    }

    /** The same with files and pictures. */
    public Outcome send(Contact to, String purpose, Letter letter, List<Enclosure> enclosures, boolean limited) {
        String id = messageId(purpose);
        if (limited
                && !with.outbox()
                        .allow(addressAndDay(to.address()), id, with.settings().mailsADay())) {
            return new Outcome.Withheld(id, "limit");
        }
        Turn turn = with.outbox().claim(id, now(), LEASE);
        return switch (turn) {
            case MINE -> deliver(mail(to, id, letter, enclosures));
            case DONE -> new Outcome.Sent(id, false);
            case BUSY -> new Outcome.Elsewhere(id);
        };
    }

    private Outcome deliver(OutgoingMail mail) {
        try {
            with.mail().send(mail);
        } catch (MailRefusedException refused) {
            with.outbox().done(mail.messageId(), now());
            with.events()
                    .record(new OperationalEvent.StepFailed("reply", mail.messageId(), "refused by the mail server"));
            return new Outcome.Withheld(mail.messageId(), "refused");
        } catch (RuntimeException notTaken) {
            with.outbox().release(mail.messageId());
            throw notTaken;
        }
        with.outbox().done(mail.messageId(), now());
        return new Outcome.Sent(mail.messageId(), true);
    }

    private OutgoingMail mail(Contact to, String id, Letter letter, List<Enclosure> enclosures) {
        List<String> references = new ArrayList<>(to.references());
        to.messageId().ifPresent(references::add);
        return new OutgoingMail(
                id,
                with.settings().mailFrom(),
                to.address(),
                letter.subject(),
                letter.body(),
                Optional.of(letter.html()),
                to.messageId(),
                references,
                enclosures);
    }

    private String messageId(String purpose) {
        String from = with.settings().mailFrom();
        return "<" + hash(purpose) + from.substring(from.indexOf('@')) + ">";
    }

    private String addressAndDay(String address) {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC) + "#" + hash(address.toLowerCase(Locale.ROOT));
    }

    private Instant now() {
        return with.clock().instant();
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }
}
