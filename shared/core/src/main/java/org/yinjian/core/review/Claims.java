package org.yinjian.core.review;

import java.util.Set;
import org.yinjian.core.dossier.DossierId;

/** Sets of dossiers under a name, such as those that use up a recommender's quota or that name one applicant. */
public interface Claims {
    /**
     * Adds a dossier unless the set is full.
     *
     * @return whether it is in the set now
     */
    boolean claim(String name, DossierId dossier, int most);

    Set<DossierId> holders(String name);
}
