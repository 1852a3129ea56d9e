package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yinjian.core.text.CharacterPairs;
import org.yinjian.core.text.EditDistance;

/**
 * The legal persons that are known by name. Institutions are founded and renamed every year: a name that is not here is
 * not wrong. Names are held plain (no spaces, brackets or marks).
 */
public final class OwnerLexicon {
    private static final String BEGIN = "^";

    private final NavigableSet<String> names;
    private final Set<String> pairs;

    private OwnerLexicon(NavigableSet<String> names) {
        this.names = names;
        this.pairs = new HashSet<>();
        names.forEach(this::addPairs);
        OwnerSuffixes.DEPARTMENT_NAMES.forEach(this::addPairs);
    }

    private void addPairs(String name) {
        String begun = BEGIN + name;
        for (int i = 1; i < begun.length(); i++) {
            pairs.add(begun.substring(i - 1, i + 1));
        }
    }

    /**
     * Whether a character stands in a name as it does in some known name, beside the one before it or the one after it
     * (the first beside the one after it): 西 in 西昌学院 does, 土 in 土海大学 does not.
     */
    boolean isUsual(String name, int place) {
        String begun = BEGIN + name;
        boolean before = place > 0 && pairs.contains(begun.substring(place, place + 2));
        boolean after = place + 3 <= begun.length() && pairs.contains(begun.substring(place + 1, place + 3));
        return before || after;
    }

    /** A lexicon of the names given; those of fewer than three characters are left out. */
    public static OwnerLexicon of(Collection<String> legalPersons) {
        NavigableSet<String> names = new TreeSet<>();
        legalPersons.stream()
                .map(PlainName::of)
                .filter(name -> name.length() > 2)
                .forEach(names::add);
        return new OwnerLexicon(names);
    }

    public boolean contains(String name) {
        return names.contains(PlainName.of(name));
    }

    public int size() {
        return names.size();
    }

    /** Which characters stand beside each other in these names, in departments' and in the further names given. */
    public CharacterPairs pairsWith(Collection<String> further) {
        List<String> all = new ArrayList<>(names);
        all.addAll(OwnerSuffixes.DEPARTMENT_NAMES);
        all.addAll(further);
        return CharacterPairs.of(all);
    }

    /** The longest known name that the text begins with. */
    Optional<String> longestPrefixOf(String text) {
        for (int length = text.length(); length > 2; length--) {
            String prefix = text.substring(0, length);
            if (names.contains(prefix)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    /** Other names within so many edits. */
    List<String> near(String name, int edits) {
        List<String> near = new ArrayList<>();
        for (String other : names) {
            if (!other.equals(name) && EditDistance.within(name, other, edits) <= edits) {
                near.add(other);
            }
        }
        return near;
    }

    /** Longer names that begin with this one: 四川大学锦城学院 for 四川大学. */
    List<String> extending(String name) {
        return names.tailSet(name, false).stream()
                .takeWhile(other -> other.startsWith(name))
                .toList();
    }
}
