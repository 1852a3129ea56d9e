package org.yinjian.adapters.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.yinjian.core.dossier.Mailbox;

/** An open folder. Bodies are fetched with PEEK, so nothing is shown as read; it is closed without expunging. */
final class ImapVisit implements Mailbox.Visit {
    private final IMAPStore store;
    private final IMAPFolder folder;
    private final LocalDate since;
    private final boolean marks;

    ImapVisit(IMAPStore store, IMAPFolder folder, LocalDate since) {
        this.store = store;
        this.folder = folder;
        this.since = since;
        this.marks = keepsMarks(folder);
    }

    private static boolean keepsMarks(IMAPFolder folder) {
        Flags permanent = folder.getPermanentFlags();
        return folder.getMode() == jakarta.mail.Folder.READ_WRITE
                && permanent != null
                && (permanent.contains(Flags.Flag.USER) || permanent.contains(ImapMailbox.mark()));
    }

    @Override
    public long generation() {
        return asked(folder::getUIDValidity);
    }

    @Override
    public List<Mailbox.WaitingMail> after(long number) {
        return asked(() -> {
            Message[] found = folder.search(wanted());
            FetchProfile needed = new FetchProfile();
            needed.add(UIDFolder.FetchProfileItem.UID);
            needed.add(FetchProfile.Item.SIZE);
            needed.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
            folder.fetch(found, needed);
            List<Mailbox.WaitingMail> waiting = new ArrayList<>();
            for (Message message : found) {
                waiting(message).filter(mail -> mail.number() > number).ifPresent(waiting::add);
            }
            waiting.sort(Comparator.comparingLong(Mailbox.WaitingMail::number));
            return waiting;
        });
    }

    /** The server compares days in its own zone: a day early costs nothing, a day late would lose mails. */
    private SearchTerm wanted() {
        Date from = Date.from(
                since.minusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant());
        SearchTerm received = new ReceivedDateTerm(ComparisonTerm.GE, from);
        return marks ? new AndTerm(received, new FlagTerm(ImapMailbox.mark(), false)) : received;
    }

    private Optional<Mailbox.WaitingMail> waiting(Message message) throws MessagingException {
        try {
            Instant received = Optional.ofNullable(message.getReceivedDate())
                    .map(Date::toInstant)
                    .orElse(Instant.MAX);
            return Optional.of(new Mailbox.WaitingMail(folder.getUID(message), message.getSize(), received));
        } catch (MessageRemovedException gone) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> fetch(Mailbox.WaitingMail mail) {
        return asked(() -> {
            Message message = folder.getMessageByUID(mail.number());
            if (message == null) {
                return Optional.empty();
            }
            try {
                ByteArrayOutputStream raw = new ByteArrayOutputStream();
                message.writeTo(raw);
                return Optional.of(raw.toByteArray());
            } catch (MessageRemovedException gone) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void mark(Mailbox.WaitingMail mail) {
        if (!marks) {
            return;
        }
        asked(() -> {
            Message message = folder.getMessageByUID(mail.number());
            if (message != null) {
                message.setFlags(ImapMailbox.mark(), true);
            }
            return mail;
        });
    }

    @Override
    public boolean connected() {
        return folder.isOpen() && store.isConnected();
    }

    @Override
    public void close() {
        try (store) {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } catch (MessagingException broken) {
            // Nothing was to be written any more; the next visit opens a connection of its own.
        }
    }

    private interface Question<T> {
        T ask() throws MessagingException, IOException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException("the mailbox did not answer as it should", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
