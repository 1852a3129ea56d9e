package org.yinjian.core.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What the head of a received mail says.
 *
 * @param answerTo where an answer goes; empty when the mail names no usable address
 * @param automatic whether a machine sent it (a bounce, an absence note, a list): such a mail is never answered
 */
public record MailHead(
        Optional<String> answerTo,
        Optional<String> messageId,
        List<String> references,
        Optional<String> subject,
        boolean automatic) {
    public MailHead {
        references = List.copyOf(references);
    }

    /** Reads the head of a raw mail; what is broken in it is left out, never an exception. */
    @FunctionalInterface
    public interface Reader {
        MailHead read(byte[] mail);
    }
}
