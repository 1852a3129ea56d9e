package org.yinjian.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yinjian.core.review.Outbox;

/** Leases in a map. */
public final class InMemoryOutbox implements Outbox {
    private final Map<String, Instant> leasedUntil = new HashMap<>();
    private final Set<String> sent = new HashSet<>();

    @Override
    public synchronized boolean claim(String messageId, Instant now, Duration lease) {
        Instant until = leasedUntil.getOrDefault(messageId, Instant.MIN);
        if (sent.contains(messageId) || until.isAfter(now)) {
            return false;
        }
        leasedUntil.put(messageId, now.plus(lease));
        return true;
    }

    @Override
    public synchronized void sent(String messageId, Instant at) {
        sent.add(messageId);
    }
}
