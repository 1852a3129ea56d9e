package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names that a seal might bear instead of a claimed one. */
final class Rivals {
    private static final int EDITS = 2;
    private static final int MOST_EXTENSIONS = 40;
    private static final double HELD = 0.03;
    private static final int STRIPS = 4;

    private final OwnerLexicon lexicon;
    private final OwnerNames names;

    Rivals(OwnerLexicon lexicon, OwnerNames names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** Other known owners: near each claim's legal person, longer than it, or near to what was read. */
    List<OwnerName> known(List<ClaimedOwner> claims, ReadSeal seal) {
        Set<OwnerName> rivals = new LinkedHashSet<>();
        Set<String> near = new LinkedHashSet<>();
        for (ClaimedOwner claim : claims) {
            if (near.add(claim.owner().legalPerson())) {
                near.addAll(lexicon.near(claim.owner().legalPerson(), EDITS));
                lexicon.extending(claim.owner().legalPerson()).stream()
                        .limit(MOST_EXTENSIONS)
                        .forEach(near::add);
            }
        }
        for (String legalPerson : near) {
            claims.forEach(
                    claim -> rivals.add(new OwnerName(legalPerson, claim.owner().departments())));
        }
        rivals.addAll(nearReadings(seal));
        claims.forEach(claim -> rivals.remove(claim.owner()));
        return List.copyOf(rivals);
    }

    private List<OwnerName> nearReadings(ReadSeal seal) {
        List<OwnerName> near = new ArrayList<>();
        for (String reading : new LinkedHashSet<>(seal.readings())) {
            if (reading.length() >= 4) {
                OwnerName read = names.split(reading + seal.innerText());
                near.add(read);
                for (String legalPerson : lexicon.near(read.legalPerson(), EDITS)) {
                    near.add(new OwnerName(legalPerson, read.departments()));
                }
            }
        }
        return near;
    }

    /** A name with one of its characters replaced by each other that the recogniser held possible in its place. */
    static List<OwnerName> substitutions(OwnerName name, ReadSeal seal) {
        Set<OwnerName> rivals = new LinkedHashSet<>();
        String full = name.full();
        for (ForcedAlignment arc :
                seal.arcs().subList(0, Math.min(STRIPS, seal.arcs().size()))) {
            int[] places = arc.places(full);
            for (int i = 0; i + 1 < places.length && i < full.length(); i++) {
                for (int held : arc.held(places[i], places[i] + 2, HELD).keySet()) {
                    rivals.add(replaced(name, i, Character.toString(held)));
                }
            }
        }
        rivals.remove(name);
        return List.copyOf(rivals);
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
