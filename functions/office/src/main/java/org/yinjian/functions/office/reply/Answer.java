package org.yinjian.functions.office.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Owed;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.ReviewedDossiers;

/** Sends a unit the letters that it is owed as its dossier stands now, whatever gave rise to the question. */
final class Answer {
    private final Collaborators with;
    private final ReviewedDossiers dossiers;
    private final Post post;

    Answer(Collaborators with) {
        this.with = with;
        this.dossiers = new ReviewedDossiers(with);
        this.post = new Post(with);
    }

    void send(Work.Reply work) {
        Optional<Manifest> manifest = with.dossiers().find(work.dossier());
        Optional<Contact> contact = manifest.flatMap(Manifest::contact);
        if (contact.isEmpty() || manifest.get().sources().isEmpty()) {
            return;
        }
        for (Owed.Owing owing : owed(manifest.get())) {
            if (owing.isReceipt() && manifest.get().isOfMails()) {
                // Each mail has one receipt, however many of them a dossier was made of.
                manifest.get().contacts().forEach(each -> post(work, each, owing.to(each)));
            } else {
                post(work, contact.get(), owing);
            }
        }
    }

    private List<Owed.Owing> owed(Manifest manifest) {
        Instant now = with.clock().instant();
        Campaign campaign = with.judge().campaign(manifest.key().campaign());
        Optional<ReviewedDossiers.Dossier> dossier = dossiers.find(manifest.key());
        return new Owed(campaign)
                .at(
                        now,
                        manifest,
                        dossier.map(ReviewedDossiers.Dossier::reviewed),
                        dossier.filter(known -> known.standing().isOf(manifest)).isPresent(),
                        dossier.map(known -> known.standing().assessedAt()).orElse(now));
    }

    private void post(Work.Reply work, Contact contact, Owed.Owing owing) {
        switch (post.send(contact, owing)) {
            case Post.Outcome.Sent sent ->
                with.events()
                        .record(new OperationalEvent.Replied(work.dossier().toString(), sent.messageId(), sent.now()));
            case Post.Outcome.Elsewhere elsewhere ->
                with.events()
                        .record(new OperationalEvent.Replied(work.dossier().toString(), elsewhere.messageId(), false));
            case Post.Outcome.Withheld withheld -> tell(work, withheld);
        }
    }

    /** A person sees at the desk that this unit was not answered. */
    private void tell(Work.Reply work, Post.Outcome.Withheld withheld) {
        with.reviews()
                .fail(new Failure(
                        work.dossier().campaign(),
                        withheld.messageId(),
                        "reply-" + withheld.reason(),
                        work.dossier().dossier().value(),
                        with.clock().instant()));
        with.events()
                .record(new OperationalEvent.Withheld(
                        work.dossier().toString(), withheld.messageId(), withheld.reason()));
    }
}
