package org.yinjian.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.yinjian.core.dossier.TakenMail;
import org.yinjian.core.event.Turn;

/** Leases and floors in maps. */
public final class InMemoryTakenMail implements TakenMail {
    private final InMemoryLeases leases = new InMemoryLeases();
    private final Map<String, Long> floors = new HashMap<>();

    @Override
    public Turn claim(String mail, Instant now, Duration lease) {
        return leases.claim(mail, now, lease);
    }

    @Override
    public void taken(String mail, Instant at) {
        leases.done(mail);
    }

    @Override
    public synchronized long floor(String folder) {
        return floors.getOrDefault(folder, 0L);
    }

    @Override
    public synchronized void raise(String folder, long number) {
        floors.merge(folder, number, Math::max);
    }
}
