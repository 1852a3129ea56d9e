package org.yinjian.core.review;

import java.time.Duration;
import java.time.Instant;
import org.yinjian.core.event.Turn;

/** Sees to it that each mail is sent once, even if it is asked for twice at the same time, and not too many to one. */
public interface Outbox {
    /**
     * Claims a mail for sending.
     *
     * @param lease how long others keep off; a sender that died is followed by another after it
     */
    Turn claim(String messageId, Instant now, Duration lease);

    /** It was sent, or refused for good: nobody claims it again. */
    void done(String messageId, Instant at);

    /** It was not sent; whoever asks next may try. */
    void release(String messageId);

    /**
     * Counts a mail against the most that one address gets in a day; the same mail counts once.
     *
     * @param addressAndDay names both without saying the address
     * @return false when there were as many already
     */
    boolean allow(String addressAndDay, String messageId, int most);
}
