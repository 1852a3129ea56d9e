package org.yinjian.functions.office.receive;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.Arrival;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.MailHead;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.functions.office.Collaborators;

/**
 * Takes an object of the inbox into its dossier: unpack, keep each document under its hash, note it in the manifest, ask
 * for what must be done next. Every step may be repeated; the messages are sent last, so nothing is noted and forgotten.
 */
public final class Reception {
    /** Larger objects are not fetched but noted as too large, for a person to ask about. */
    static final long LARGEST_OBJECT = 200L * 1024 * 1024;

    /** A receipt goes out within a minute of arrival; by then the files of one upload are there, and most are read. */
    private static final Duration RECEIPT_AFTER = Duration.ofSeconds(40);

    private final Collaborators with;
    private final DossierFile dossiers;
    private final OnlineReception online;

    public Reception(Collaborators with) {
        this.with = with;
        this.dossiers = new DossierFile(with.dossiers());
        this.online = new OnlineReception(with);
    }

    public void receive(Arrival arrival) {
        switch (InboxPlace.of(arrival.object())) {
            case InboxPlace.Upload upload -> upload(upload, arrival);
            case InboxPlace.Closing closing -> close(closing.dossier(), count(arrival));
            case InboxPlace.Online export -> online.receive(export.campaign(), arrival);
            case InboxPlace.Mail mail -> mail(arrival, mail.receivedAt().orElse(arrival.at()));
            case InboxPlace.Elsewhere elsewhere -> ignore(elsewhere.reason());
        }
    }

    private void upload(InboxPlace.Upload upload, Arrival arrival) {
        if (arrival.size() > LARGEST_OBJECT) {
            add(upload.dossier(), arrival, List.of(tooLarge(arrival, upload.file())));
            return;
        }
        with.inbox()
                .get(arrival.object(), arrival.tag())
                .ifPresentOrElse(
                        bytes -> add(
                                upload.dossier(),
                                arrival,
                                keep(arrival, with.unpacker().unpack(upload.file(), bytes))),
                        () -> ignore("the object was replaced or removed since; a later notice tells of that"));
    }

    private void mail(Arrival arrival, Instant receivedAt) {
        Optional<byte[]> bytes = with.inbox().get(arrival.object(), arrival.tag());
        if (bytes.isEmpty()) {
            ignore("the mail was removed since");
            return;
        }
        MailHead head = with.mailHeads().read(bytes.get());
        List<Payload> payloads = with.unpacker().unpack("mail.eml", bytes.get());
        String content = content(head, payloads);
        DossierId number = number(head.messageId().orElse(content));
        DossierKey dossier = new DossierKey(with.settings().campaign(), number);
        // A mail that is delivered twice lies in the bucket twice; under its number and content it is one source. Other
        // files under the same Message-ID, as some programs send them, are another.
        String source = "mail/" + number + "/" + shortened(content);
        Arrival once = new Arrival(source, arrival.tag(), "0", arrival.size(), receivedAt);
        List<HeldDocument> documents = keep(once, payloads);
        boolean own = head.answerTo().filter(with.settings()::isOwn).isPresent();
        if (head.automatic() && (documents.isEmpty() || own)) {
            ignore("a mail without documents that a machine sent, or one of our own");
            return;
        }
        if (!head.automatic() && !own) {
            head.answerTo()
                    .map(address -> new Contact(address, head.messageId(), head.references(), head.subject()))
                    .ifPresent(contact -> dossiers.contact(dossier, contact));
        }
        add(dossier, once, documents);
        close(dossier, 0);
    }

    /** The mark of closing says in plain digits how many files there are; anything else says nothing. */
    private int count(Arrival arrival) {
        return with.inbox()
                .get(arrival.object(), arrival.tag())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).trim())
                .filter(text -> text.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The number follows from the mail: from its Message-ID, or from who sent what where it has none. */
    private static DossierId number(String identity) {
        return new DossierId("M-" + shortened(identity));
    }

    private static String content(MailHead head, List<Payload> payloads) {
        return payloads.stream()
                .map(payload -> payload.hash().value())
                .sorted()
                .collect(Collectors.joining(" ", head.answerTo().orElse("") + " ", ""));
    }

    private static String shortened(String identity) {
        return ContentHash.of(identity.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 12);
    }

    private List<HeldDocument> keep(Arrival arrival, List<Payload> payloads) {
        for (Payload payload : payloads) {
            if (payload.bytes().length > 0) {
                with.archive().put(ArchiveKeys.document(payload.hash()), payload.bytes(), payload.mediaType());
            }
        }
        return payloads.stream()
                .map(payload -> HeldDocument.of(arrival.object(), payload))
                .toList();
    }

    private void add(DossierKey dossier, Arrival arrival, List<HeldDocument> documents) {
        documents.stream()
                .filter(HeldDocument::readable)
                .forEach(held -> with.readings().hold(held.hash(), dossier));
        dossiers.add(dossier, arrival, documents);
        documents.stream()
                .filter(HeldDocument::readable)
                .forEach(held -> with.work().send(new Work.Read(held.hash(), held.file(), held.mediaType())));
        with.work().send(new Work.Assess(dossier));
        with.work().sendLater(new Work.Reply(dossier, "arrival"), RECEIPT_AFTER);
        with.events().record(new OperationalEvent.Received(dossier.toString(), documents.size(), arrival.size()));
    }

    private void close(DossierKey dossier, int objects) {
        if (dossiers.close(dossier, objects)) {
            with.events().record(new OperationalEvent.Closed(dossier.toString()));
        }
        with.work().send(new Work.Assess(dossier));
    }

    private static HeldDocument tooLarge(Arrival arrival, String file) {
        return new HeldDocument(
                arrival.object(),
                file,
                Optional.empty(),
                ContentHash.of(new byte[0]),
                "application/octet-stream",
                Optional.of(DocumentProblem.TOO_LARGE),
                0);
    }

    private void ignore(String reason) {
        with.events().record(new OperationalEvent.Ignored(reason));
    }
}
