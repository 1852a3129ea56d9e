package org.yinjian.core.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a received mail says about itself.
 *
 * @param answerTo where an answer goes; empty when the mail names no usable address
 * @param inReplyTo the mails that it answers directly
 * @param numbers of dossiers that its subject or its text mentions
 * @param automatic whether a machine sent it (a bounce, an absence note, a list): such a mail is never answered
 */
public record MailHead(
        Optional<String> answerTo,
        Optional<String> messageId,
        List<String> references,
        List<String> inReplyTo,
        Optional<String> subject,
        Set<DossierId> numbers,
        boolean automatic) {
    public MailHead {
        references = List.copyOf(references);
        inReplyTo = List.copyOf(inReplyTo);
        numbers = new TreeSet<>(numbers);
    }

    /** Reads a raw mail; what is broken in it is left out, never an exception. */
    @FunctionalInterface
    public interface Reader {
        MailHead read(byte[] mail);
    }
}
