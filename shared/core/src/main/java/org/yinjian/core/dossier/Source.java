package org.yinjian.core.dossier;

import java.time.Instant;

/**
 * A received object and which state of it was taken in.
 *
 * @param object its key in the inbox
 * @param order the store's mark of order among the writes of one key (S3: the event's {@code sequencer}, hexadecimal)
 * @param at when it was received
 */
public record Source(String object, String order, Instant at) {
    /** Whether this is a later write of the same object; marks of uneven length are compared as S3 asks, padded right. */
    public boolean newerThan(Source other) {
        int length = Math.max(order.length(), other.order.length());
        return pad(order, length).compareTo(pad(other.order, length)) > 0;
    }

    private static String pad(String order, int length) {
        return order + "0".repeat(length - order.length());
    }
}
