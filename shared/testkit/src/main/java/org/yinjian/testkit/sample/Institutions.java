package org.yinjian.testkit.sample;

import java.util.List;
import org.yinjian.testkit.draw.Dice;

/** The universities of the samples, many of them one or two characters apart. */
final class Institutions {
    private final List<Institution> all = Words.lines("institutions.tsv").stream()
            .map(line -> line.split("\t"))
            .map(part -> new Institution(part[0], part[1], part[2], part[3]))
            .toList();

    Institution any(Dice dice) {
        return dice.of(all);
    }

    Institution named(String name) {
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("institutions.tsv does not list " + name));
    }

    /** One whose name is nearly another's. */
    Institution withNeighbour(Dice dice) {
        return dice.of(all.stream().filter(one -> !neighbours(one).isEmpty()).toList());
    }

    /** Another legal person whose name differs in one or two characters. */
    Institution neighbour(Institution one, Dice dice) {
        return dice.of(neighbours(one));
    }

    /** Another whose name is far from this one's. */
    Institution stranger(Institution one, Dice dice) {
        return dice.of(all.stream()
                .filter(other -> distance(one.name(), other.name()) > 2)
                .toList());
    }

    private List<Institution> neighbours(Institution one) {
        return all.stream()
                .filter(other -> !other.equals(one) && near(one.name(), other.name()))
                .toList();
    }

    /** One character apart, or two of six: hard to tell at a glance. */
    private static boolean near(String one, String other) {
        int distance = distance(one, other);
        return distance <= 2 && distance * 3 <= Math.max(one.length(), other.length());
    }

    /** Edit distance in characters. */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
