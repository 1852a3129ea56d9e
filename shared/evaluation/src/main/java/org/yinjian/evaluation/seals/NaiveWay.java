package org.yinjian.evaluation.seals;

import java.util.Comparator;
import java.util.List;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Strip;

/** What most programs do: unwrap the arc, read it, and pass what is similar to the unit. */
final class NaiveWay {
    private NaiveWay() {}

    /** The similarity of the surest reading of any imprint's arc to the unit, 0 to 1. */
    static double similarity(List<Imprint> imprints, String unit) {
        return imprints.stream()
                .flatMap(imprint -> imprint.arcs().stream().max(Comparator.comparingDouble(Strip::confidence)).stream())
                .mapToDouble(strip -> similarity(han(strip.text()), han(unit)))
                .max()
                .orElse(0);
    }

    /** One less the edit distance by the longer text's length. */
    static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) distance(one, other) / longer;
    }

    private static String han(String text) {
        return text.codePoints()
                .filter(Character::isIdeographic)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
