package org.yinjian.testkit.fake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.reading.ReadingIndex;

/** Standings and holders in maps. */
public final class InMemoryReadingIndex implements ReadingIndex {
    private final Map<ContentHash, Standing> standings = new HashMap<>();
    private final Map<ContentHash, Set<DossierKey>> holders = new HashMap<>();

    @Override
    public synchronized Optional<Standing> find(ContentHash document) {
        return Optional.ofNullable(standings.get(document));
    }

    @Override
    public synchronized void note(ContentHash document, Standing standing) {
        standings.merge(document, standing, (known, next) -> known instanceof Standing.Read ? known : next);
    }

    @Override
    public synchronized void hold(ContentHash document, DossierKey dossier) {
        holders.computeIfAbsent(document, unheld -> new TreeSet<>()).add(dossier);
    }

    @Override
    public synchronized Set<DossierKey> holders(ContentHash document) {
        return Set.copyOf(holders.getOrDefault(document, Set.of()));
    }
}
