package org.yinjian.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yinjian.core.event.Turn;

/** Leases in a map. */
final class InMemoryLeases {
    private final Map<String, Instant> leasedUntil = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    synchronized Turn claim(String name, Instant now, Duration lease) {
        if (done.contains(name)) {
            return Turn.DONE;
        }
        if (leasedUntil.getOrDefault(name, Instant.MIN).isAfter(now)) {
            return Turn.BUSY;
        }
        leasedUntil.put(name, now.plus(lease));
        return Turn.MINE;
    }

    synchronized void done(String name) {
        done.add(name);
    }

    synchronized void release(String name) {
        leasedUntil.remove(name);
    }
}
