package org.yinjian.core.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierNumbers;

/**
 * Which mails are of one thread: one answers the other or mentions its number, or both hang together through others. A
 * mail that nobody here sent, such as the office's circular, joins nothing.
 */
final class Threads {
    private final Map<DossierId, DossierId> leader = new HashMap<>();

    Threads(Collection<Delivery> deliveries) {
        deliveries.forEach(delivery -> leader.putIfAbsent(delivery.number(), delivery.number()));
        deliveries.forEach(delivery ->
                mentioned(delivery).filter(leader::containsKey).forEach(other -> join(delivery.number(), other)));
    }

    private static Stream<DossierId> mentioned(Delivery delivery) {
        return Stream.concat(
                delivery.answers().stream(), delivery.quotes().stream().map(DossierNumbers::mailOf));
    }

    /** Whether two mails are of one thread; a mail is with itself. */
    boolean linked(Delivery one, Delivery other) {
        return root(one.number()).equals(root(other.number()));
    }

    /** Of one thread, but not the same mail. */
    boolean answers(Delivery one, Delivery other) {
        return !one.number().equals(other.number()) && linked(one, other);
    }

    private void join(DossierId one, DossierId other) {
        DossierId a = root(one);
        DossierId b = root(other);
        if (a.compareTo(b) < 0) {
            leader.put(b, a);
        } else {
            leader.put(a, b);
        }
    }

    private DossierId root(DossierId number) {
        DossierId at = number;
        DossierId next = leader.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = leader.getOrDefault(at, at);
        }
        return at;
    }
}
