package org.yinjian.core.decision;

import java.time.Instant;
import org.yinjian.core.dossier.ContentHash;

/**
 * One thing that a reviewer did, kept for good.
 *
 * @param by the reviewer's name, 1 to 60 characters
 * @param documents names the documents that the reviewer saw, as in {@link Reviewed#documents}
 */
public record Decision(Instant at, String by, ContentHash documents, Act act) {
    public Decision {
        by = Words.clean(by, Words.LONGEST_NAME);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a decision bears the name of whoever made it");
        }
    }
}
