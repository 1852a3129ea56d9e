package org.yinjian.functions.office.arrange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Move;
import org.yinjian.core.grouping.Delivery;
import org.yinjian.core.grouping.Group;

/** A dossier as it should be: what grouping put there, less what people moved away, and what they moved there. */
final class Arranged {
    private Arranged() {}

    /** The same manifest where nothing changes, else its next version. */
    static Manifest of(Manifest before, Group group) {
        return changed(
                before,
                new Manifest(
                        before.key(),
                        before.version(),
                        group.deliveries().stream().map(Delivery::source).toList(),
                        documents(before, group.documents()),
                        group.deliveries().stream()
                                .flatMap(delivery -> delivery.contact().stream())
                                .distinct()
                                .toList(),
                        receivedAt(group),
                        true,
                        0,
                        group.doubts(),
                        before.moves(),
                        Optional.empty()));
    }

    /** A dossier all of whose documents went over to another one; what people moved there stays. */
    static Manifest joined(Manifest before, DossierId into) {
        return changed(
                before,
                new Manifest(
                        before.key(),
                        before.version(),
                        List.of(),
                        documents(before, List.of()),
                        List.of(),
                        before.receivedAt(),
                        true,
                        0,
                        List.of(),
                        before.moves(),
                        Optional.of(into)));
    }

    private static Manifest changed(Manifest before, Manifest next) {
        return before.version() > 0 && before.equals(next)
                ? before
                : new Manifest(
                        next.key(),
                        before.version() + 1,
                        next.sources(),
                        next.documents(),
                        next.contacts(),
                        next.receivedAt(),
                        next.closed(),
                        next.expected(),
                        next.doubts(),
                        next.moves(),
                        next.joined());
    }

    private static List<HeldDocument> documents(Manifest before, List<HeldDocument> grouped) {
        DossierId here = before.key().dossier();
        List<HeldDocument> documents = new ArrayList<>();
        for (HeldDocument held : grouped) {
            boolean movedAway = before.lastMove(held.piece())
                    .filter(move -> move.from().equals(here))
                    .isPresent();
            if (!movedAway) {
                documents.add(held);
            }
        }
        before.moves().stream()
                .map(Move::document)
                .filter(held -> before.lastMove(held.piece())
                        .filter(move ->
                                move.to().equals(here) && move.document().equals(held))
                        .isPresent())
                .filter(held -> documents.stream().noneMatch(one -> one.piece().equals(held.piece())))
                .forEach(documents::add);
        return documents;
    }

    /** When the application came: the first mail with a form, or the first at all. */
    private static Optional<Instant> receivedAt(Group group) {
        return group.deliveries().stream()
                .filter(delivery -> delivery.documents().stream()
                        .map(HeldDocument::piece)
                        .anyMatch(held -> group.forms().stream().anyMatch(held::overlaps)))
                .map(delivery -> delivery.source().at())
                .min(Instant::compareTo)
                .or(() -> group.deliveries().stream()
                        .map(delivery -> delivery.source().at())
                        .min(Instant::compareTo));
    }
}
