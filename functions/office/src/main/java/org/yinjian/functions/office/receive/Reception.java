package org.yinjian.functions.office.receive;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.Arrival;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.MailHead;
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
    static final Duration RECEIPT_AFTER = Duration.ofSeconds(40);

    private final Collaborators with;
    private final DossierFile dossiers;
    private final OnlineReception online;
    private final KeptDocuments kept;
    private final MailReception mails;

    public Reception(Collaborators with) {
        this.with = with;
        this.dossiers = new DossierFile(with.dossiers());
        this.online = new OnlineReception(with);
        this.kept = new KeptDocuments(with);
        this.mails = new MailReception(with);
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
                                kept.of(arrival.object(), with.unpacker().unpack(upload.file(), bytes))),
                        () -> ignore("the object was replaced or removed since; a later notice tells of that"));
    }

    private void mail(Arrival arrival, Instant receivedAt) {
        Optional<byte[]> bytes = with.inbox().get(arrival.object(), arrival.tag());
        if (bytes.isEmpty()) {
            ignore("the mail was removed since");
            return;
        }
        MailHead head = with.mailHeads().read(bytes.get());
        mails.take(head, with.unpacker().unpack("mail.eml", bytes.get()), arrival, receivedAt);
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

    private void add(DossierKey dossier, Arrival arrival, List<HeldDocument> documents) {
        kept.hold(documents, dossier);
        dossiers.add(dossier, arrival.source(), documents);
        kept.askToRead(documents);
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
