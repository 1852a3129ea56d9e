package org.yinjian.core.text;

import java.util.stream.IntStream;

/** Levenshtein's distance: insertions, deletions and substitutions of one code point each. */
public final class EditDistance {
    private EditDistance() {}

    public static int between(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        int[] previous = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            previous = nextRow(a[i - 1], i, b, previous);
        }
        return previous[b.length];
    }

    /** The distance, or {@code limit + 1} as soon as it is known to exceed the limit. */
    public static int within(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[] row = IntStream.rangeClosed(0, right.length()).toArray();
        for (int i = 1; i <= left.length(); i++) {
            if (leastOfNextRow(row, left.charAt(i - 1), right, i) > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[right.length()], limit + 1);
    }

    /** In place: a search through thousands of names makes no garbage. */
    private static int leastOfNextRow(int[] row, char symbol, String right, int first) {
        int diagonal = row[0];
        row[0] = first;
        int least = first;
        for (int j = 1; j < row.length; j++) {
            int substituted = diagonal + (symbol == right.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            least = Math.min(least, row[j]);
        }
        return least;
    }

    /** 1 for equal texts down to 0 for texts that share nothing. */
    public static double similarity(String left, String right) {
        int longest = Math.max(left.codePointCount(0, left.length()), right.codePointCount(0, right.length()));
        return longest == 0 ? 1 : 1 - between(left, right) / (double) longest;
    }

    private static int[] nextRow(int symbol, int row, int[] b, int[] previous) {
        int[] current = new int[b.length + 1];
        current[0] = row;
        for (int j = 1; j <= b.length; j++) {
            int substituted = previous[j - 1] + (symbol == b[j - 1] ? 0 : 1);
            current[j] = Math.min(Math.min(previous[j], current[j - 1]) + 1, substituted);
        }
        return current;
    }
}
