package org.yinjian.core.online;

import java.time.Instant;
import java.util.List;

/**
 * An export of the portal as it was imported; a later one takes the place of an earlier one.
 *
 * @param at when it came
 * @param entries its rows
 */
public record OnlineImport(Instant at, List<OnlineEntry> entries) {
    /** Before anything was imported. */
    public static final OnlineImport NONE = new OnlineImport(Instant.EPOCH, List.of());

    public OnlineImport {
        entries = List.copyOf(entries);
    }
}
