package org.yinjian.functions.office.reply;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.CorrectionNotice;
import org.yinjian.core.review.Letter;
import org.yinjian.core.review.OutgoingMail;
import org.yinjian.core.review.Receipt;
import org.yinjian.functions.office.Collaborators;

/** Answers a unit: a receipt for each state of its dossier and, where something must be corrected, the notice of it. */
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
        Optional<Manifest> manifest = with.dossiers().find(work.dossier());
        Optional<Contact> contact = manifest.flatMap(Manifest::contact);
        if (!latest || contact.isEmpty()) {
            // A later record has its own answer on the way.
            return;
        }
        Assessment record = record(work);
        Campaign campaign = with.judge().campaign(work.dossier().campaign());
        List<String> files =
                record.documents().stream().map(AssessedDocument::file).toList();
        Instant received = manifest.get().receivedAt().orElse(with.clock().instant());
        String state = work.dossier() + "#" + manifest.get().version();
        post(work, contact.get(), "receipt#" + state, new Receipt(campaign).of(record.dossier(), files, received));
        new CorrectionNotice(campaign)
                .about(record, Optional.of(with.clock().instant()))
                .ifPresent(notice -> post(work, contact.get(), "notice#" + work.record(), notice));
    }

    private Assessment record(Work.Reply work) {
        byte[] json = with.archive()
                .get(work.record())
                .orElseThrow(() -> new IllegalStateException(work.record() + " is to be answered but not there"));
        return AssessmentJson.read(new String(json, StandardCharsets.UTF_8));
    }

    /** @param purpose the same for the same mail, so that it is sent once whoever asks for it again */
    private void post(Work.Reply work, Contact contact, String purpose, Letter letter) {
        OutgoingMail mail = mail(contact, messageId(purpose), letter);
        boolean claimed = with.outbox().claim(mail.messageId(), with.clock().instant(), LEASE);
        if (claimed) {
            with.mail().send(mail);
            with.outbox().sent(mail.messageId(), with.clock().instant());
        }
        with.events().record(new OperationalEvent.Replied(work.dossier().toString(), mail.messageId(), claimed));
    }

    private OutgoingMail mail(Contact contact, String messageId, Letter letter) {
        List<String> references = new ArrayList<>(contact.references());
        contact.messageId().ifPresent(references::add);
        return new OutgoingMail(
                messageId,
                with.settings().mailFrom(),
                contact.address(),
                letter.subject(),
                letter.body(),
                contact.messageId(),
                references);
    }

    private String messageId(String purpose) {
        String from = with.settings().mailFrom();
        String identity =
                ContentHash.of(purpose.getBytes(StandardCharsets.UTF_8)).hex();
        return "<" + identity.substring(0, 32) + from.substring(from.indexOf('@')) + ">";
    }
}
