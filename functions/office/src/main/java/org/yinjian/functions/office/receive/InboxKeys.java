package org.yinjian.functions.office.receive;

import java.time.Instant;

/** The keys under which the system itself lays objects into the inbox. */
public final class InboxKeys {
    /** {@code mail/imap/<second of receipt>/<identity>}: what came from a mailbox was received before it was laid here. */
    static final String FROM_MAILBOX = "imap";

    private InboxKeys() {}

    /** Where a mail from a mailbox is laid. */
    public static String mail(Instant receivedAt, String identity) {
        return "mail/" + FROM_MAILBOX + "/" + receivedAt.getEpochSecond() + "/" + identity;
    }
}
