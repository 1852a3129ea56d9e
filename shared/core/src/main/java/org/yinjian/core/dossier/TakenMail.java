package org.yinjian.core.dossier;

import java.time.Duration;
import java.time.Instant;
import org.yinjian.core.event.Turn;

/** Remembers which mails were taken out of mailboxes, so that none is taken twice, whoever asks and whenever. */
public interface TakenMail {
    /**
     * Claims a mail.
     *
     * @param mail its place in a mailbox, or its identity wherever it lies
     * @param lease how long others keep off; who died is followed by another after it
     */
    Turn claim(String mail, Instant now, Duration lease);

    void taken(String mail, Instant at);

    /** The number up to which every mail of a folder was taken; 0 at first. */
    long floor(String folder);

    /** Raises the floor; a lower one changes nothing. */
    void raise(String folder, long number);
}
