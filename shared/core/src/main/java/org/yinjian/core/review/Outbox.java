package org.yinjian.core.review;

import java.time.Duration;
import java.time.Instant;

/** Sees to it that each mail is sent once, even if it is asked for twice at the same time. */
public interface Outbox {
    /**
     * Claims a mail for sending.
     *
     * @param lease how long others keep off; a sender that died is followed by another after it
     * @return false when it was sent, or somebody is sending it
     */
    boolean claim(String messageId, Instant now, Duration lease);

    void sent(String messageId, Instant at);
}
