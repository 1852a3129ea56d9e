package org.yinjian.core.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a dossier consists of. The same arrivals in any order make the same documents; only {@link #version()} tells
 * how many there were.
 *
 * @param version 1 for the first; each change adds one, and the store takes a version only after the one before it
 * @param sources the objects taken in, each in its latest state
 * @param documents sorted; all that ever came and was not moved away, earlier versions of a form included
 * @param contacts whom to answer, one for each mail, by time; the last one is answered about the dossier as it is
 * @param receivedAt when the last document came before the dossier was closed; empty while there is none
 * @param closed whether the unit said that this is all, or was quiet for long enough
 * @param expected how many objects the unit said there are; 0 where it did not say
 * @param doubts about which documents belong here
 * @param moves of documents to and from here by people, by time
 * @param joined the dossier that took over all of this one's documents
 */
public record Manifest(
        DossierKey key,
        long version,
        List<Source> sources,
        List<HeldDocument> documents,
        List<Contact> contacts,
        Optional<Instant> receivedAt,
        boolean closed,
        int expected,
        List<Doubt> doubts,
        List<Move> moves,
        Optional<DossierId> joined) {
    /** Keeps an item of the table below its 400 kB. */
    public static final int MOST_DOCUMENTS = 300;

    public Manifest {
        sources = List.copyOf(sources);
        documents = documents.stream().sorted().toList();
        contacts = List.copyOf(contacts);
        doubts = List.copyOf(doubts);
        moves = List.copyOf(moves);
        if (documents.size() > MOST_DOCUMENTS || sources.size() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException("dossier " + key + " would hold more than " + MOST_DOCUMENTS
                    + " documents; ask the unit for fewer files");
        }
    }

    /** A dossier before its first document; version 0 is never stored. */
    public static Manifest empty(DossierKey key) {
        return new Manifest(
                key,
                0,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                0,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether this state of the object, or a later one, was taken in already. */
    public boolean knows(Source source) {
        return sources.stream().anyMatch(known -> known.object().equals(source.object()) && !source.newerThan(known));
    }

    /** The next version, in which the object's documents take the place of those that it held before. */
    public Manifest with(Source source, List<HeldDocument> added) {
        List<Source> nextSources = new ArrayList<>(sources);
        nextSources.removeIf(known -> known.object().equals(source.object()));
        nextSources.add(source);
        List<HeldDocument> next = new ArrayList<>(documents);
        next.removeIf(held -> held.source().equals(source.object()));
        next.addAll(added);
        Optional<Instant> when = closed && receivedAt.isPresent() ? receivedAt : Optional.of(latest(source.at()));
        return new Manifest(
                key, version + 1, nextSources, next, contacts, when, closed, expected, doubts, moves, joined);
    }

    private Instant latest(Instant at) {
        return receivedAt.filter(at::isBefore).orElse(at);
    }

    /** Whether all of it came by mail, so that each mail is answered. */
    public boolean isOfMails() {
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> source.object().startsWith("mail/"));
    }

    /** Whom to answer about the dossier as it is. */
    public Optional<Contact> contact() {
        return contacts.isEmpty() ? Optional.empty() : Optional.of(contacts.getLast());
    }

    /** The next version, which answers to somebody more. */
    public Manifest withContact(Contact next) {
        List<Contact> all = Stream.concat(contacts.stream().filter(known -> !known.equals(next)), Stream.of(next))
                .toList();
        return new Manifest(
                key, version + 1, sources, documents, all, receivedAt, closed, expected, doubts, moves, joined);
    }

    /**
     * Closed, so that it may be answered once everything is there.
     *
     * @param objects how many objects the unit said there are; 0 when it did not say
     */
    public Manifest close(int objects) {
        return new Manifest(
                key, version + 1, sources, documents, contacts, receivedAt, true, objects, doubts, moves, joined);
    }

    /** Whether this is all: the closing may arrive before the last file. */
    public boolean whole() {
        return closed && !(sources.isEmpty() && documents.isEmpty()) && sources.size() >= expected;
    }

    /** The next version, after a person moved a document here or away from here; all there is to know stands in the move. */
    public Manifest moved(Move move) {
        List<HeldDocument> next = new ArrayList<>(documents);
        next.removeIf(held -> held.piece().equals(move.document().piece()));
        if (move.to().equals(key.dossier())) {
            next.add(move.document());
        }
        List<Move> all = Stream.concat(moves.stream(), Stream.of(move)).toList();
        Optional<Instant> when = receivedAt.or(() -> Optional.of(move.receivedAt()));
        return new Manifest(
                key, version + 1, sources, next, contacts, when, closed, expected, doubts, all, Optional.empty());
    }

    /** The last word that a person said about a document here. */
    public Optional<Move> lastMove(Piece document) {
        return moves.reversed().stream()
                .filter(move -> move.document().piece().equals(document))
                .findFirst();
    }

    /** The documents that belong here by themselves: those that a person moved away, and none that one moved here. */
    public Set<Piece> ownDocuments() {
        Set<Piece> own = new TreeSet<>();
        documents.forEach(held -> own.add(held.piece()));
        for (Move move : moves) {
            boolean gone = move.from().equals(key.dossier());
            if (gone) {
                own.add(move.document().piece());
            } else {
                own.remove(move.document().piece());
            }
        }
        return own;
    }

    /** When a document was received. */
    public Optional<Instant> receivedAt(HeldDocument held) {
        return sources.stream()
                .filter(source -> source.object().equals(held.source()))
                .map(Source::at)
                .findFirst()
                .or(() -> lastMove(held.piece()).map(Move::receivedAt));
    }
}
