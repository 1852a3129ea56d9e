package org.yinjian.core.review;

import java.io.Serial;

/** The mail server will never take this mail: there is no such address, say. Sending it again is of no use. */
public final class MailRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public MailRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
