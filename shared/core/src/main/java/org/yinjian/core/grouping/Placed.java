package org.yinjian.core.grouping;

import java.util.Comparator;
import org.yinjian.core.dossier.HeldDocument;

/** A document, the mail that it came in and what it says. */
record Placed(Delivery delivery, HeldDocument held, DocumentFacts facts) implements Comparable<Placed> {
    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::delivery).thenComparing(Placed::held);

    boolean isApplication() {
        return !facts.applicants().isEmpty();
    }

    Applicant applicant() {
        return facts.applicants().getFirst();
    }

    @Override
    public int compareTo(Placed other) {
        return ORDER.compare(this, other);
    }
}
