package org.yinjian.testkit.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.grouping.Delivery;
import org.yinjian.core.grouping.Piles;

/** Mails in maps. */
public final class InMemoryPiles implements Piles {
    private final Map<DossierKey, DossierId> settled = new HashMap<>();
    private final Map<DossierKey, Map<String, Delivery>> piles = new HashMap<>();

    @Override
    public synchronized DossierId settle(DossierKey mail, DossierId proposed) {
        settled.putIfAbsent(mail, proposed);
        return settled.getOrDefault(mail, proposed);
    }

    @Override
    public synchronized Optional<DossierId> pileOf(DossierKey mail) {
        return Optional.ofNullable(settled.get(mail));
    }

    @Override
    public synchronized void add(DossierKey pile, Delivery delivery) {
        piles.computeIfAbsent(pile, empty -> new HashMap<>())
                .putIfAbsent(delivery.source().object(), delivery);
    }

    @Override
    public synchronized List<Delivery> deliveries(DossierKey pile) {
        return piles.getOrDefault(pile, Map.of()).values().stream().sorted().toList();
    }
}
