package org.yinjian.core.review;

/** Hands a mail over to whoever delivers it. */
public interface MailTransport {
    /**
     * Sends.
     *
     * @throws java.io.UncheckedIOException when it was not taken; try again
     * @throws MailRefusedException when it never will be
     */
    void send(OutgoingMail mail);
}
