package org.yinjian.testkit.fake;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Claims;

/** Sets in a map. */
public final class InMemoryClaims implements Claims {
    private final Map<String, Set<DossierId>> claims = new TreeMap<>();

    @Override
    public synchronized boolean claim(String name, DossierId dossier, int most) {
        Set<DossierId> holders = claims.computeIfAbsent(name, unclaimed -> new TreeSet<>());
        return holders.contains(dossier) || (holders.size() < most && holders.add(dossier));
    }

    @Override
    public synchronized Set<DossierId> holders(String name) {
        return Set.copyOf(claims.getOrDefault(name, Set.of()));
    }
}
