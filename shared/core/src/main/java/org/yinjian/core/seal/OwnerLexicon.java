package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The legal persons that are known by name. Institutions are founded and renamed every year: a name that is not here is
 * not wrong. Names are held plain (no spaces, brackets or marks).
 */
public final class OwnerLexicon {
    private final NavigableSet<String> names;

    private OwnerLexicon(NavigableSet<String> names) {
        this.names = names;
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
