package org.yinjian.testkit.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.DossierStore;
import org.yinjian.core.dossier.Manifest;

/** Manifests in a map. */
public final class InMemoryDossierStore implements DossierStore {
    private final Map<DossierKey, Manifest> manifests = new TreeMap<>();

    @Override
    public synchronized Optional<Manifest> find(DossierKey key) {
        return Optional.ofNullable(manifests.get(key));
    }

    @Override
    public synchronized boolean save(Manifest next) {
        long before = find(next.key()).map(Manifest::version).orElse(0L);
        if (before != next.version() - 1) {
            return false;
        }
        manifests.put(next.key(), next);
        return true;
    }

    @Override
    public synchronized List<Manifest> all(String campaign) {
        return manifests.values().stream()
                .filter(manifest -> manifest.key().campaign().equals(campaign))
                .toList();
    }
}
