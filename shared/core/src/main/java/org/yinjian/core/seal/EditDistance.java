package org.yinjian.core.seal;

/** Levenshtein distance in characters. */
final class EditDistance {
    private EditDistance() {}

    /** The distance, or {@code limit + 1} as soon as it is known to exceed the limit. */
    static int within(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (nextRow(row, one.charAt(i - 1), other, i) > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[other.length()], limit + 1);
    }

    private static int nextRow(int[] row, char character, String other, int first) {
        int diagonal = row[0];
        row[0] = first;
        int least = first;
        for (int j = 1; j < row.length; j++) {
            int substituted = diagonal + (character == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
