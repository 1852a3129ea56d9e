package org.yinjian.core.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which characters stand beside each other in known words; a word that is not known is not wrong. */
public final class CharacterPairs {
    private static final CharacterPairs NONE = new CharacterPairs(Set.of());

    private final Set<Long> pairs;

    private CharacterPairs(Set<Long> pairs) {
        this.pairs = pairs;
    }

    /** No pairs: nothing is known. */
    public static CharacterPairs none() {
        return NONE;
    }

    /** The pairs within each of the words. */
    public static CharacterPairs of(Collection<String> words) {
        Set<Long> pairs = new HashSet<>();
        for (String word : words) {
            int[] characters = word.codePoints().toArray();
            for (int i = 1; i < characters.length; i++) {
                pairs.add(pair(characters[i - 1], characters[i]));
            }
        }
        return pairs.isEmpty() ? NONE : new CharacterPairs(pairs);
    }

    private static long pair(int left, int right) {
        return ((long) left << 32) | right;
    }

    /** Whether the second stands behind the first in some known word. */
    public boolean contains(int left, int right) {
        return pairs.contains(pair(left, right));
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }
}
