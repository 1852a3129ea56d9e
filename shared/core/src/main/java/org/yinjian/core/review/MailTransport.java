package org.yinjian.core.review;

/** Hands a mail over to whoever delivers it. */
public interface MailTransport {
    /** @throws java.io.UncheckedIOException when it was not taken; try again */
    void send(OutgoingMail mail);
}
