package org.yinjian.core.dossier;

import java.time.Instant;

/**
 * An object that was put into the inbox.
 *
 * @param object its key, decoded
 * @param tag the store's tag of its content
 * @param order the store's mark of order among the writes of one key
 * @param size bytes
 * @param at when it was put
 */
public record Arrival(String object, String tag, String order, long size, Instant at) {
    public Arrival {
        if (object.isEmpty() || tag.isEmpty()) {
            throw new IllegalArgumentException("a notice without a key or a tag");
        }
    }

    public Source source() {
        return new Source(object, order, at);
    }
}
