package org.yinjian.functions.office.reply;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.OutgoingMail;
import org.yinjian.functions.office.Collaborators;

/** The receipt with the dossier's number and, where something must be corrected, the notice of it: one mail, sent once. */
final class Answer {
    /** Longer than an attempt may take, so that two never send at once. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final Collaborators with;

    Answer(Collaborators with) {
        this.with = with;
    }

    void send(Work.Reply work) {
        boolean latest = with.reviews()
                .standing(work.dossier())
                .filter(standing -> standing.record().equals(work.record()))
                .isPresent();
        Optional<Contact> contact = with.dossiers().find(work.dossier()).flatMap(manifest -> manifest.contact());
        if (!latest || contact.isEmpty()) {
            // A later record has its own answer on the way.
            return;
        }
        OutgoingMail mail = mail(work, contact.get(), record(work));
        boolean claimed = with.outbox().claim(mail.messageId(), with.clock().instant(), LEASE);
        if (claimed) {
            with.mail().send(mail);
            with.outbox().sent(mail.messageId(), with.clock().instant());
        }
        with.events().record(new OperationalEvent.Replied(work.dossier().toString(), mail.messageId(), claimed));
    }

    private Assessment record(Work.Reply work) {
        byte[] json = with.archive()
                .get(work.record())
                .orElseThrow(() -> new IllegalStateException(work.record() + " is to be answered but not there"));
        return AssessmentJson.read(new String(json, StandardCharsets.UTF_8));
    }

    private OutgoingMail mail(Work.Reply work, Contact contact, Assessment record) {
        List<String> references = new ArrayList<>(contact.references());
        contact.messageId().ifPresent(references::add);
        return new OutgoingMail(
                messageId(work),
                with.settings().mailFrom(),
                contact.address(),
                Receipt.subject(record.dossier(), contact.subject()),
                Receipt.text(record, with.judge()),
                contact.messageId(),
                references);
    }

    /** Follows from what is answered, so that a second attempt makes the same mail. */
    private String messageId(Work.Reply work) {
        String from = with.settings().mailFrom();
        String identity =
                ContentHash.of(work.record().getBytes(StandardCharsets.UTF_8)).hex();
        return "<" + identity.substring(0, 32) + from.substring(from.indexOf('@')) + ">";
    }
}
