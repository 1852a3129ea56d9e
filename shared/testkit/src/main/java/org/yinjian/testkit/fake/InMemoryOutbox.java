package org.yinjian.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yinjian.core.event.Turn;
import org.yinjian.core.review.Outbox;

/** Leases and counts in maps. */
public final class InMemoryOutbox implements Outbox {
    private final InMemoryLeases leases = new InMemoryLeases();
    private final Map<String, Set<String>> days = new HashMap<>();

    @Override
    public Turn claim(String messageId, Instant now, Duration lease) {
        return leases.claim(messageId, now, lease);
    }

    @Override
    public void done(String messageId, Instant at) {
        leases.done(messageId);
    }

    @Override
    public void release(String messageId) {
        leases.release(messageId);
    }

    @Override
    public synchronized boolean allow(String addressAndDay, String messageId, int most) {
        Set<String> mails = days.computeIfAbsent(addressAndDay, unknown -> new HashSet<>());
        return mails.contains(messageId) || (mails.size() < most && mails.add(messageId));
    }
}
