package org.yinjian.functions.office.arrange;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Move;
import org.yinjian.core.dossier.Piece;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.functions.office.Collaborators;

/**
 * Moves a document from one dossier to another at a person's word. It is written to its new place first and taken from its
 * old one then: who dies in between leaves it in both, and the same word again finishes the move.
 */
public final class DocumentMove {
    private static final int MOST_TRIES = 50;

    private final Collaborators with;

    public DocumentMove(Collaborators with) {
        this.with = with;
    }

    /**
     * A person's word.
     *
     * @param to where the document belongs; empty for a dossier of its own
     * @param version of the first dossier's manifest that the person saw
     * @param by who says so
     */
    public record Order(
            String campaign, Piece document, DossierId from, Optional<DossierId> to, long version, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** It was moved, by this word or by the same one before. */
        record Moved(DossierId to) implements Outcome {}

        /** The dossier changed since the person looked; {@code version} is what it is now. */
        record Changed(long version) implements Outcome {}

        /** There is no such document or dossier. */
        record Unknown(String what) implements Outcome {}
    }

    public Outcome move(Order order) {
        DossierKey from = new DossierKey(order.campaign(), order.from());
        DossierId to = order.to().orElseGet(() -> ofItsOwn(order));
        Optional<Manifest> found = with.dossiers().find(from);
        if (found.isEmpty()) {
            return new Outcome.Unknown(from.toString());
        }
        Manifest source = found.get();
        if (source.lastMove(order.document())
                .filter(move -> move.to().equals(to))
                .isPresent()) {
            return moved(order, to);
        }
        Optional<HeldDocument> held = source.documents().stream()
                .filter(one -> one.piece().equals(order.document()))
                .findFirst();
        if (held.isEmpty()) {
            return new Outcome.Unknown(order.document().toString());
        }
        if (source.version() != order.version()) {
            return new Outcome.Changed(source.version());
        }
        return write(order, source, held.get(), to);
    }

    private Outcome write(Order order, Manifest source, HeldDocument held, DossierId to) {
        Move move = new Move(
                held,
                source.receivedAt(held)
                        .or(source::receivedAt)
                        .orElse(with.clock().instant()),
                order.from(),
                to,
                order.by(),
                with.clock().instant());
        DossierKey target = new DossierKey(order.campaign(), to);
        if (order.to().isPresent() && with.dossiers().find(target).isEmpty()) {
            return new Outcome.Unknown(target.toString());
        }
        if (held.readable()) {
            with.readings().hold(held.hash(), target);
        }
        add(target, source, move);
        if (!with.dossiers().save(source.moved(move))) {
            return new Outcome.Changed(
                    with.dossiers().find(source.key()).map(Manifest::version).orElse(0L));
        }
        with.events().record(new OperationalEvent.DocumentMoved(held.hash().value(), source.key() + " > " + target));
        return moved(order, to);
    }

    private void add(DossierKey target, Manifest source, Move move) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Manifest before = with.dossiers().find(target).orElseGet(() -> opened(target, source));
            boolean there = before.lastMove(move.document().piece())
                    .filter(known ->
                            known.to().equals(move.to()) && known.from().equals(move.from()))
                    .isPresent();
            if (there || with.dossiers().save(before.moved(move))) {
                return;
            }
        }
        throw new IllegalStateException("dossier " + target + " is written to by too many at once; try again");
    }

    /** A dossier of its own is answered where the first one is. */
    private static Manifest opened(DossierKey target, Manifest source) {
        Manifest empty = Manifest.empty(target);
        return new Manifest(
                target,
                0,
                List.of(),
                List.of(),
                source.contact().stream().toList(),
                empty.receivedAt(),
                true,
                0,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Outcome moved(Order order, DossierId to) {
        with.work().send(new Work.Assess(new DossierKey(order.campaign(), to)));
        with.work().send(new Work.Assess(new DossierKey(order.campaign(), order.from())));
        return new Outcome.Moved(to);
    }

    /** The same for the same word, so that it can be said again. */
    private static DossierId ofItsOwn(Order order) {
        return DossierNumbers.ofMail("moved " + order.from() + " " + order.document());
    }
}
