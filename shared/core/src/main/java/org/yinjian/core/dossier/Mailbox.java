package org.yinjian.core.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A folder of a mailbox that units write to, in the words of IMAP (RFC 9051): within a generation (UIDVALIDITY) each mail
 * has a number (UID) that no other mail ever gets, and later mails have greater ones. Mails are read and marked, never
 * deleted, moved or shown as read.
 */
public interface Mailbox {
    /** Names account and folder without saying either. */
    String id();

    /** @throws java.io.UncheckedIOException when the server cannot be reached or lets nobody in */
    Visit visit();

    /** A connection to the folder. */
    interface Visit extends AutoCloseable {
        long generation();

        /** The mails with greater numbers that bear no mark of ours, by number. */
        List<WaitingMail> after(long number);

        /** The mail as it came (RFC 5322), unchanged; empty when it is gone. */
        Optional<byte[]> fetch(WaitingMail mail);

        /** Marks a mail as taken, for people and for later visits, where the server keeps such marks; else does nothing. */
        void mark(WaitingMail mail);

        /** Whether the server still answers; false after the connection broke. */
        boolean connected();

        @Override
        void close();
    }

    /**
     * A mail that lies in the folder.
     *
     * @param bytes its size as the server tells it
     * @param receivedAt when the server received it (INTERNALDATE)
     */
    record WaitingMail(long number, long bytes, Instant receivedAt) {}
}
