package org.yinjian.testkit.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.testkit.draw.Dice;

/** Names that are nearly another: what forgers, copyists and careless readers take for it. */
final class NearNames {
    private final List<String> institutions;
    private final WordLists words;

    NearNames(List<String> institutions, WordLists words) {
        this.institutions = List.copyOf(institutions);
        this.words = words;
    }

    /** A name near a legal person's in the way of the case; empty where there is none. */
    Optional<String> near(String name, ImprintCase way, Dice dice) {
        return switch (way) {
            case SISTER -> any(sisters(name), dice);
            case EXTENDED -> extended(name, dice);
            case ALIKE -> alike(name, dice);
            case REPLACED -> Optional.of(replaced(name, dice));
            case TWO_REPLACED -> Optional.of(twoReplaced(name, dice));
            case DROPPED -> dropped(name, dice);
            case ADDED -> Optional.of(added(name, dice));
            default -> throw new IllegalArgumentException(way + " is no way of being near");
        };
    }

    private List<String> sisters(String name) {
        return institutions.stream()
                .filter(other -> !other.equals(name) && distanceAtMostTwo(name, other))
                .filter(other -> !other.startsWith(name) && !name.startsWith(other))
                .toList();
    }

    /** One that begins with this name or that this name begins with; else an invented one. */
    private Optional<String> extended(String name, Dice dice) {
        List<String> listed = institutions.stream()
                .filter(other -> !other.equals(name) && (other.startsWith(name) || name.startsWith(other)))
                .toList();
        return listed.isEmpty() || dice.chance(0.3)
                ? Optional.of(name + words.pick("sister", dice))
                : any(listed, dice);
    }

    /** With one character that looks like the one in its place; empty where no list knows one. */
    Optional<String> alike(String name, Dice dice) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            for (String other : words.alike(name.substring(i, i + 1))) {
                changed.add(name.substring(0, i) + other + name.substring(i + 1));
            }
        }
        return any(changed, dice);
    }

    private String replaced(String name, Dice dice) {
        int at = dice.below(Math.max(1, name.length() - 2));
        String other = dice.chance(0.7) ? words.pick("place", dice) : character(dice);
        return name.substring(0, at) + other + name.substring(at + 1);
    }

    private String character(Dice dice) {
        String other = dice.of(institutions);
        int at = dice.below(other.length());
        return other.substring(at, at + 1);
    }

    private String twoReplaced(String name, Dice dice) {
        List<String> swapped = words.all("word").stream()
                .filter(word -> word.length() == 2 && name.contains(word))
                .toList();
        if (!swapped.isEmpty() && dice.chance(0.5)) {
            List<String> others = words.all("word").stream()
                    .filter(word -> word.length() == 2 && !name.contains(word))
                    .toList();
            return name.replace(dice.of(swapped), dice.of(others));
        }
        if (dice.chance(0.3)) {
            return name.endsWith("大学") ? name.replaceFirst("大学$", "学院") : name.replaceFirst("学院$", "大学");
        }
        return replaced(replaced(name, dice), dice);
    }

    private static Optional<String> dropped(String name, Dice dice) {
        int at = dice.below(name.length());
        return name.length() < 5 ? Optional.empty() : Optional.of(name.substring(0, at) + name.substring(at + 1));
    }

    private String added(String name, Dice dice) {
        if (dice.chance(0.2)) {
            return words.pick("prefix", dice) + name;
        }
        int at = dice.between(1, name.length() - 2);
        return name.substring(0, at) + words.pick("further", dice) + name.substring(at);
    }

    private static <T> Optional<T> any(List<T> choices, Dice dice) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(dice.of(choices));
    }

    /** Levenshtein distance, by the one edit that must be within one of its three neighbours. */
    static boolean distanceAtMostTwo(String one, String other) {
        return within(one, other, 0, 0, 2);
    }

    private static boolean within(String one, String other, int i, int j, int edits) {
        int at = i;
        int there = j;
        while (at < one.length() && there < other.length() && one.charAt(at) == other.charAt(there)) {
            at++;
            there++;
        }
        if (at == one.length() || there == other.length()) {
            return one.length() - at + other.length() - there <= edits;
        }
        return edits > 0
                && (within(one, other, at + 1, there + 1, edits - 1)
                        || within(one, other, at + 1, there, edits - 1)
                        || within(one, other, at, there + 1, edits - 1));
    }
}
