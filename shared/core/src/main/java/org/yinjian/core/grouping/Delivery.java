package org.yinjian.core.grouping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Source;

/**
 * One mail as it was taken in.
 *
 * @param number follows from the mail, see {@code DossierNumbers}
 * @param source the mail as a source of a dossier
 * @param contact whom to answer; empty for what a machine sent
 * @param answers the numbers of the mails before it in its thread
 * @param quotes the numbers of dossiers that its subject and text mention
 */
public record Delivery(
        DossierId number,
        Source source,
        Optional<Contact> contact,
        Set<DossierId> answers,
        Set<DossierId> quotes,
        List<HeldDocument> documents)
        implements Comparable<Delivery> {
    private static final Comparator<Delivery> ORDER = Comparator.comparing(
                    (Delivery delivery) -> delivery.source().at())
            .thenComparing(Delivery::number)
            .thenComparing(delivery -> delivery.source().object());

    public Delivery {
        answers = new TreeSet<>(answers);
        quotes = new TreeSet<>(quotes);
        documents = documents.stream().sorted().toList();
    }

    @Override
    public int compareTo(Delivery other) {
        return ORDER.compare(this, other);
    }
}
