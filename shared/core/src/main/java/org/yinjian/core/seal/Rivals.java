package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        for (ClaimedOwner claim : claims) {
            if (departments.add(claim.owner().departments())) {
                legalPersons.addAll(lexicon.near(claim.owner().legalPerson(), EDITS));
                lexicon.extending(claim.owner().legalPerson()).stream()
                        .limit(MOST_EXTENSIONS)
                        .forEach(legalPersons::add);
            }
        }
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
        String onArc = name.prefix(seal.departmentsOnArc(name)).full();
        for (ForcedAlignment arc : seal.arcs()) {
            arc.path(onArc).ifPresent(path -> substitute(name, arc, path, rivals));
        }
        return rivals.stream().filter(rival -> !rival.name.equals(name)).toList();
    }

    private void substitute(OwnerName name, ForcedAlignment arc, ForcedAlignment.Path path, Set<Substitution> rivals) {
        int characters = Math.min(name.full().length(), path.costs().length / 2);
        for (int i = 0; i < characters; i++) {
            int from = path.from()[2 * i + 1];
            int to = Math.max(from + 2, path.to()[2 * i + 1]);
            for (int held : arc.held(from, to, HELD).keySet()) {
                OwnerName rival = replaced(name, i, Character.toString(held));
                rivals.add(new Substitution(rival, lexicon.isUsual(rival.full(), i)));
            }
        }
    }

    private static OwnerName replaced(OwnerName name, int place, String character) {
        String full = name.full();
        String other = full.substring(0, place) + character + full.substring(place + 1);
        List<String> departments = new ArrayList<>();
        int start = name.legalPerson().length();
        for (String department : name.departments()) {
            departments.add(other.substring(start, start + department.length()));
            start += department.length();
        }
        return new OwnerName(other.substring(0, name.legalPerson().length()), departments);
    }
}
