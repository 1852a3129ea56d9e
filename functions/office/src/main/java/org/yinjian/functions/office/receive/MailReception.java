package org.yinjian.functions.office.receive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.dossier.Arrival;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.MailHead;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.dossier.Source;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.grouping.Delivery;
import org.yinjian.core.grouping.PileNames;
import org.yinjian.functions.office.Collaborators;

/**
 * Takes a mail in: it goes to the dossier of the upload link that it mentions, or else onto a pile, from which dossiers are
 * made once it was read. It lies on the pile of the mails that it answers or mentions, or else on its sender's.
 */
final class MailReception {
    private final Collaborators with;
    private final DossierFile dossiers;
    private final KeptDocuments kept;

    MailReception(Collaborators with) {
        this.with = with;
        this.dossiers = new DossierFile(with.dossiers());
        this.kept = new KeptDocuments(with);
    }

    void take(MailHead head, List<Payload> payloads, Arrival arrival, Instant receivedAt) {
        String content = content(head, payloads);
        DossierId number = DossierNumbers.ofMail(head.messageId().orElse(content));
        boolean own = head.answerTo().filter(with.settings()::isOwn).isPresent();
        if (head.automatic() && (payloads.isEmpty() || own)) {
            ignore("a mail without documents that a machine sent, or one of our own");
            return;
        }
        if (payloads.isEmpty() && answersKnown(head)) {
            ignore("a mail without files within a known thread");
            return;
        }
        // A mail that is delivered twice lies in the bucket twice; under its number and content it is one source. Other
        // files under the same Message-ID, as some programs send them, are another.
        String source = "mail/" + number + "/" + shortened(content);
        Delivery delivery = new Delivery(
                number,
                new Source(source, "0", receivedAt),
                contact(head, own),
                answered(head),
                head.numbers(),
                kept.of(source, payloads));
        Optional<DossierKey> uploads = uploads(head);
        if (uploads.isPresent()) {
            addToUploads(uploads.get(), delivery, arrival);
        } else {
            addToPile(delivery, head, arrival);
        }
    }

    private static Optional<Contact> contact(MailHead head, boolean own) {
        return head.automatic() || own
                ? Optional.empty()
                : head.answerTo()
                        .map(address -> new Contact(address, head.messageId(), head.references(), head.subject()));
    }

    private static Set<DossierId> answered(MailHead head) {
        return Stream.concat(head.references().stream(), head.inReplyTo().stream())
                .map(DossierNumbers::ofMail)
                .collect(Collectors.toSet());
    }

    private boolean answersKnown(MailHead head) {
        return known(head).findFirst().isPresent() || uploads(head).isPresent();
    }

    /** The upload link's dossier that the mail mentions, if there is one. */
    private Optional<DossierKey> uploads(MailHead head) {
        return head.numbers().stream()
                .filter(number -> number.value().startsWith("U-"))
                .map(this::key)
                .filter(key -> with.dossiers().find(key).isPresent())
                .findFirst();
    }

    private void addToUploads(DossierKey dossier, Delivery mail, Arrival arrival) {
        kept.hold(mail.documents(), dossier);
        dossiers.add(dossier, mail.source(), mail.documents());
        mail.contact().ifPresent(contact -> dossiers.contact(dossier, contact));
        dossiers.close(dossier, 0);
        askFor(dossier, mail, arrival);
        with.work().sendLater(new Work.Reply(dossier, "arrival"), Reception.RECEIPT_AFTER);
    }

    private void addToPile(Delivery mail, MailHead head, Arrival arrival) {
        DossierId proposed = known(head)
                .findFirst()
                .orElseGet(() ->
                        PileNames.ofSender(head.answerTo().orElse(mail.number().value())));
        DossierKey pile = key(with.piles().settle(key(mail.number()), proposed));
        kept.hold(mail.documents(), pile);
        with.piles().add(pile, mail);
        askFor(pile, mail, arrival);
    }

    /** Sent last, so that nothing is noted and forgotten. */
    private void askFor(DossierKey holder, Delivery mail, Arrival arrival) {
        kept.askToRead(mail.documents());
        with.work().send(new Work.Assess(holder));
        with.events()
                .record(new OperationalEvent.Received(
                        holder.toString(), mail.documents().size(), arrival.size()));
    }

    /** The piles of the mails that this one mentions or answers. */
    private Stream<DossierId> known(MailHead head) {
        return Stream.concat(
                        head.numbers().stream().map(DossierNumbers::mailOf),
                        Stream.concat(head.inReplyTo().stream(), head.references().stream())
                                .map(DossierNumbers::ofMail))
                .flatMap(number -> with.piles().pileOf(key(number)).stream());
    }

    private DossierKey key(DossierId id) {
        return new DossierKey(with.settings().campaign(), id);
    }

    private static String content(MailHead head, List<Payload> payloads) {
        return payloads.stream()
                .map(payload -> payload.hash().value())
                .sorted()
                .collect(Collectors.joining(" ", head.answerTo().orElse("") + " ", ""));
    }

    private static String shortened(String content) {
        return DossierNumbers.ofMail(content).value().substring(2);
    }

    private void ignore(String reason) {
        with.events().record(new OperationalEvent.Ignored(reason));
    }
}
