package org.yinjian.core.dossier;

import java.util.List;
import java.util.Optional;

/**
 * Whom to answer.
 *
 * @param address a mail address
 * @param messageId the mail to answer to, with its angle brackets; empty for an upload
 * @param references the thread so far
 * @param subject of that mail
 */
public record Contact(String address, Optional<String> messageId, List<String> references, Optional<String> subject) {
    public Contact {
        references = List.copyOf(references);
    }

    /** An address that no mail came from. */
    public static Contact of(String address) {
        return new Contact(address, Optional.empty(), List.of(), Optional.empty());
    }
}
