package org.yinjian.core.review;

import java.util.List;
import java.util.Optional;

/**
 * A mail to be sent, as plain text with the same as HTML beside it.
 *
 * @param messageId with its angle brackets; the same mail sent again bears the same
 * @param enclosures files, and pictures that the page shows
 */
public record OutgoingMail(
        String messageId,
        String from,
        String to,
        String subject,
        String text,
        Optional<String> html,
        Optional<String> inReplyTo,
        List<String> references,
        List<Enclosure> enclosures) {
    public OutgoingMail {
        references = List.copyOf(references);
        enclosures = List.copyOf(enclosures);
    }
}
