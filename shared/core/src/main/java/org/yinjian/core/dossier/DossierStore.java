package org.yinjian.core.dossier;

import java.util.List;
import java.util.Optional;

/** Keeps the manifests; reads see every earlier write. */
public interface DossierStore {
    Optional<Manifest> find(DossierKey key);

    /**
     * Writes a manifest on condition that the stored one is of the version before it.
     *
     * @return false when somebody else wrote first; read again and try again
     */
    boolean save(Manifest next);

    /** All of a campaign; may lag behind the latest writes. */
    List<Manifest> all(String campaign);
}
