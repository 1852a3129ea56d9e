package org.yinjian.functions.office.reply;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.CorrectionNotice;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Letter;
import org.yinjian.core.review.Receipt;
import org.yinjian.functions.office.Collaborators;

/** Answers a unit: a receipt for each state of its dossier and, where something must be corrected, the notice of it. */
final class Answer {
    private final Collaborators with;
    private final Post post;

    Answer(Collaborators with) {
        this.with = with;
        this.post = new Post(with);
    }

    void send(Work.Reply work) {
        boolean latest = with.reviews()
                .standing(work.dossier())
                .filter(standing -> standing.record().equals(work.occasion()))
                .isPresent();
        Optional<Manifest> manifest = with.dossiers().find(work.dossier());
        Optional<Contact> contact = manifest.flatMap(Manifest::contact);
        if (!latest || contact.isEmpty()) {
            // A later record has its own answer on the way.
            return;
        }
        Assessment record = record(work);
        Campaign campaign = with.judge().campaign(work.dossier().campaign());
        Instant received = manifest.get().receivedAt().orElse(with.clock().instant());
        String state = work.dossier() + "#" + manifest.get().version();
        post(
                work,
                contact.get(),
                "receipt#" + state,
                new Receipt(campaign).of(record.dossier(), record.documents(), received));
        new CorrectionNotice(campaign)
                .about(record, Optional.of(with.clock().instant()))
                .ifPresent(notice -> post(work, contact.get(), "notice#" + state + "#" + said(record), notice));
    }

    /** What a notice says but for the day on which it says it: judged again to the same end, nothing new is sent. */
    private static String said(Assessment record) {
        String said = record.findings().stream()
                .filter(finding -> finding.severity() == Severity.CORRECT)
                .map(finding -> finding.code() + " " + finding.subject() + " " + finding.message())
                .sorted()
                .collect(Collectors.joining("\n"));
        return ContentHash.of(said.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private Assessment record(Work.Reply work) {
        byte[] json = with.archive()
                .get(work.occasion())
                .orElseThrow(() -> new IllegalStateException(work.occasion() + " is to be answered but not there"));
        return AssessmentJson.read(new String(json, StandardCharsets.UTF_8));
    }

    private void post(Work.Reply work, Contact contact, String purpose, Letter letter) {
        switch (post.send(contact, purpose, letter, true)) {
            case Post.Outcome.Sent sent ->
                with.events()
                        .record(new OperationalEvent.Replied(work.dossier().toString(), sent.messageId(), sent.now()));
            case Post.Outcome.Withheld withheld -> tell(work, withheld);
        }
    }

    /** A person sees at the desk that this unit was not answered. */
    private void tell(Work.Reply work, Post.Outcome.Withheld withheld) {
        with.reviews()
                .fail(new Failure(
                        work.dossier().campaign(),
                        withheld.messageId(),
                        "reply",
                        work.dossier().dossier().value(),
                        with.clock().instant()));
        with.events()
                .record(new OperationalEvent.Withheld(
                        work.dossier().toString(), withheld.messageId(), withheld.reason()));
    }
}
