package org.yinjian.core.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a dossier consists of. The same arrivals in any order make the same documents; only {@link #version()} tells
 * how many there were.
 *
 * @param version 1 for the first; each change adds one, and the store takes a version only after the one before it
 * @param sources the objects taken in, each in its latest state
 * @param documents sorted
 * @param receivedAt when the last document came before the dossier was closed; empty while there is none
 * @param closed whether the unit said that this is all, or was quiet for long enough
 * @param expected how many objects the unit said there are; 0 where it did not say
 */
public record Manifest(
        DossierKey key,
        long version,
        List<Source> sources,
        List<HeldDocument> documents,
        Optional<Contact> contact,
        Optional<Instant> receivedAt,
        boolean closed,
        int expected) {
    /** Keeps an item of the table below its 400 kB. */
    public static final int MOST_DOCUMENTS = 300;

    public Manifest {
        sources = List.copyOf(sources);
        documents = documents.stream().sorted().toList();
    }

    /** A dossier before its first document; version 0 is never stored. */
    public static Manifest empty(DossierKey key) {
        return new Manifest(key, 0, List.of(), List.of(), Optional.empty(), Optional.empty(), false, 0);
    }

    /** Whether this state of the object, or a later one, was taken in already. */
    public boolean knows(Source source) {
        return sources.stream().anyMatch(known -> known.object().equals(source.object()) && !source.newerThan(known));
    }

    /** The next version, in which the object's documents take the place of those that it held before. */
    public Manifest with(Source source, List<HeldDocument> added, Instant at) {
        List<Source> nextSources = new ArrayList<>(sources);
        nextSources.removeIf(known -> known.object().equals(source.object()));
        nextSources.add(source);
        List<HeldDocument> next = new ArrayList<>(documents);
        next.removeIf(held -> held.source().equals(source.object()));
        next.addAll(added);
        if (next.size() > MOST_DOCUMENTS || nextSources.size() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException("dossier " + key + " would hold more than " + MOST_DOCUMENTS
                    + " documents; ask the unit for fewer files");
        }
        Optional<Instant> when = closed && receivedAt.isPresent() ? receivedAt : Optional.of(latest(at));
        return new Manifest(key, version + 1, nextSources, next, contact, when, closed, expected);
    }

    private Instant latest(Instant at) {
        return receivedAt.filter(at::isBefore).orElse(at);
    }

    public Manifest withContact(Contact next) {
        return new Manifest(key, version + 1, sources, documents, Optional.of(next), receivedAt, closed, expected);
    }

    /**
     * Closed, so that it may be answered once everything is there.
     *
     * @param objects how many objects the unit said there are; 0 when it did not say
     */
    public Manifest close(int objects) {
        return new Manifest(key, version + 1, sources, documents, contact, receivedAt, true, objects);
    }

    /** Whether this is all: the closing may arrive before the last file. */
    public boolean whole() {
        return closed && !sources.isEmpty() && sources.size() >= expected;
    }
}
