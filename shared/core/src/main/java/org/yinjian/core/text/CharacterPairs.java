package org.yinjian.core.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** Which characters stand beside each other in known words; a word that is not known is not wrong. */
public final class CharacterPairs {
    private static final CharacterPairs NONE = new CharacterPairs(new long[0]);

    /** Sorted, each the first character above the second. */
    private final long[] pairs;

    private CharacterPairs(long[] pairs) {
        this.pairs = pairs;
    }

    /** No pairs: nothing is known. */
    public static CharacterPairs none() {
        return NONE;
    }

    /** The pairs within each of the words. */
    public static CharacterPairs of(Collection<String> words) {
        return sorted(words.stream().flatMapToLong(CharacterPairs::within));
    }

    private static LongStream within(String word) {
        int[] characters = word.codePoints().toArray();
        return LongStream.range(1, characters.length).map(i -> pair(characters[(int) i - 1], characters[(int) i]));
    }

    /** For each text the pairs of its first character with every other one. */
    static CharacterPairs ofFollowers(Collection<String> texts) {
        return sorted(texts.stream().flatMapToLong(CharacterPairs::followers));
    }

    private static LongStream followers(String text) {
        int[] characters = text.codePoints().toArray();
        return Arrays.stream(characters, 1, characters.length).mapToLong(second -> pair(characters[0], second));
    }

    private static CharacterPairs sorted(LongStream pairs) {
        return new CharacterPairs(pairs.sorted().distinct().toArray());
    }

    private static long pair(int left, int right) {
        return ((long) left << 32) | right;
    }

    /** Whether the second stands behind the first in some known word. */
    public boolean contains(int left, int right) {
        return Arrays.binarySearch(pairs, pair(left, right)) >= 0;
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }

    public int size() {
        return pairs.length;
    }
}
