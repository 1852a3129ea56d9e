package org.yinjian.functions.office;

import java.time.Clock;
import java.util.List;
import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.dossier.DossierStore;
import org.yinjian.core.dossier.IdSource;
import org.yinjian.core.dossier.MailHead;
import org.yinjian.core.dossier.Mailbox;
import org.yinjian.core.dossier.TakenMail;
import org.yinjian.core.dossier.Unpacker;
import org.yinjian.core.dossier.UploadLinks;
import org.yinjian.core.dossier.WorkQueue;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.grouping.Piles;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.core.review.Circles;
import org.yinjian.core.review.MailTransport;
import org.yinjian.core.review.Outbox;
import org.yinjian.core.review.ReviewStore;
import org.yinjian.functions.office.assess.Judge;

/** Everything that the office's steps work with; {@link Wiring} picks it in production, tests pick fakes. */
public record Collaborators(
        Settings settings,
        DocumentStore inbox,
        DocumentStore archive,
        DossierStore dossiers,
        Piles piles,
        ReadingIndex readings,
        ReviewStore reviews,
        Circles circles,
        Outbox outbox,
        TakenMail takenMail,
        SealRegister sealRegister,
        List<Mailbox> mailboxes,
        MailTransport mail,
        WorkQueue work,
        UploadLinks links,
        Unpacker unpacker,
        MailHead.Reader mailHeads,
        Judge judge,
        EventLog events,
        Clock clock,
        IdSource ids) {
    public Collaborators {
        mailboxes = List.copyOf(mailboxes);
    }
}
