package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yinjian.core.text.PlainText;

/** Names that a seal might bear instead of a claimed one. */
final class Rivals {
    private static final int EDITS = 2;
    private static final int MOST_EXTENSIONS = 40;
    private static final double HELD = 0.03;
    private static final int LEAST_READING = 4;

    private final OwnerLexicon lexicon;
    private final OwnerNames names;

    /**
     * A name with one character replaced.
     *
     * @param usual whether that makes a name such as there are
     */
    record Substitution(OwnerName name, boolean usual) {}

    Rivals(OwnerLexicon lexicon, OwnerNames names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** Other known owners: near each claim's legal person, longer than it, or near to what was read. */
    List<OwnerName> known(List<ClaimedOwner> claims, ReadSeal seal) {
        Set<String> legalPersons = new LinkedHashSet<>();
        Set<List<String>> departments = new LinkedHashSet<>();
        claims.stream().map(claim -> claim.owner().departments()).forEach(departments::add);
        claims.stream().map(claim -> claim.owner().legalPerson()).distinct().forEach(claimed -> {
            legalPersons.addAll(lexicon.near(claimed, EDITS));
            lexicon.extending(claimed).stream().limit(MOST_EXTENSIONS).forEach(legalPersons::add);
        });
        for (OwnerName read : read(seal)) {
            departments.add(read.departments());
            legalPersons.addAll(lexicon.near(read.legalPerson(), EDITS));
            if (lexicon.contains(read.legalPerson())) {
                legalPersons.add(read.legalPerson());
            }
        }
        return without(claims, legalPersons, departments);
    }

    private static List<OwnerName> without(
            List<ClaimedOwner> claims, Set<String> legalPersons, Set<List<String>> departments) {
        Set<String> claimed = new HashSet<>();
        claims.forEach(claim -> {
            claimed.add(claim.owner().legalPerson());
            claimed.add(claim.owner().full());
        });
        List<OwnerName> rivals = new ArrayList<>();
        for (String legalPerson : legalPersons) {
            for (List<String> chain : departments) {
                OwnerName rival = new OwnerName(legalPerson, chain);
                if (!claimed.contains(legalPerson) && !claimed.contains(rival.full())) {
                    rivals.add(rival);
                }
            }
        }
        return rivals;
    }

    /** What was read, taken for names. */
    List<OwnerName> read(ReadSeal seal) {
        return seal.readings().stream()
                .filter(reading -> reading.length() >= LEAST_READING)
                .distinct()
                .map(reading -> names.split(reading + seal.innerText()))
                .distinct()
                .toList();
    }

    /** A name with one of its characters replaced by each other that the recogniser held possible in its place. */
    List<Substitution> substitutions(OwnerName name, ReadSeal seal) {
        Set<Substitution> rivals = new LinkedHashSet<>();
        int depth = seal.departmentsOnArc(name);
        String onArc = ReadSeal.arcText(name, depth);
        int[] places = hanPlaces(name.full());
        for (ForcedAlignment arc : seal.arcs()) {
            arc.path(onArc).ifPresent(path -> substitute(name, places, arc, path, rivals));
        }
        String under = ReadSeal.under(name, depth);
        int[] placesUnder = Arrays.copyOfRange(places, onArc.codePointCount(0, onArc.length()), places.length);
        for (ForcedAlignment line : under.isEmpty() ? List.<ForcedAlignment>of() : seal.inner()) {
            line.path(under).ifPresent(path -> substitute(name, placesUnder, line, path, rivals));
        }
        return rivals.stream().filter(rival -> !rival.name.equals(name)).toList();
    }

    /** @param places in the name, of the path's characters */
    private void substitute(
            OwnerName name, int[] places, ForcedAlignment line, ForcedAlignment.Path path, Set<Substitution> rivals) {
        for (int i = 0; i < path.costs().length / 2; i++) {
            int from = path.from()[2 * i + 1];
            int to = Math.max(from + 2, path.to()[2 * i + 1]);
            for (int held : line.held(from, to, HELD).keySet()) {
                OwnerName rival = replaced(name, places[i], Character.toString(held));
                rivals.add(new Substitution(rival, lexicon.isUsual(rival.full(), places[i])));
            }
        }
    }

    /** Where the Chinese characters of a text begin: a name may hold digits and letters too. */
    private static int[] hanPlaces(String text) {
        return IntStream.range(0, text.length())
                .filter(place ->
                        !Character.isLowSurrogate(text.charAt(place)) && PlainText.isHan(text.codePointAt(place)))
                .toArray();
    }

    private static OwnerName replaced(OwnerName name, int place, String character) {
        int next = place + Character.charCount(name.full().codePointAt(place));
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (String part : parts(name)) {
            int end = start + part.length();
            parts.add(
                    start <= place && place < end
                            ? part.substring(0, place - start) + character + part.substring(next - start)
                            : part);
            start = end;
        }
        return new OwnerName(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static List<String> parts(OwnerName name) {
        List<String> parts = new ArrayList<>(name.departments());
        parts.addFirst(name.legalPerson());
        return parts;
    }
}
