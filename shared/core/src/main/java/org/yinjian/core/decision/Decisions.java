package org.yinjian.core.decision;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.dossier.DossierKey;

/**
 * Everything that people decided about a dossier, in that order; nothing is ever taken out.
 *
 * @param version how many writes there were; the store takes a version only after the one before it
 */
public record Decisions(DossierKey key, long version, List<Decision> log) {
    /** Keeps the item of the table below its 400 kB. */
    public static final int MOST = 120;

    public Decisions {
        log = List.copyOf(log);
    }

    /** Nobody decided anything; version 0 is never stored. */
    public static Decisions none(DossierKey key) {
        return new Decisions(key, 0, List.of());
    }

    /** The next version, with one decision more. */
    public Decisions then(Decision decision) {
        if (log.size() >= MOST) {
            throw new IllegalArgumentException("对一份材料最多记录" + MOST + "次操作");
        }
        List<Decision> next = new ArrayList<>(log);
        next.add(decision);
        return new Decisions(key, version + 1, next);
    }
}
