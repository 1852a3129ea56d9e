package org.yinjian.vision.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.yinjian.core.reading.Emissions;

/**
 * What the recogniser's classes mean: class 0 is the CTC blank, then the characters of its dictionary in order,
 * then the space.
 */
final class CharacterSet {
    private final int[] codePoints;

    /** For each class the one that it counts as: a traditional character counts as its simplified form. */
    private final int[] folded;

    private final boolean[] shared;

    /**
     * @param lines the dictionary, one character a line, ended by \n alone: some characters are other line ends
     * @param traditional a traditional character and its simplified form a line; lines that begin with # are comments.
     *     Forms are filled in in simplified characters; in handwriting the recogniser often takes 韩 for 韓
     */
    CharacterSet(String lines, String traditional) {
        String[] characters = lines.split("\n", -1);
        int count = characters[characters.length - 1].isEmpty() ? characters.length - 1 : characters.length;
        codePoints = new int[count + 2];
        codePoints[0] = Emissions.BLANK;
        for (int i = 0; i < count; i++) {
            codePoints[i + 1] = characters[i].codePointAt(0);
        }
        codePoints[count + 1] = ' ';
        folded = folded(codePoints, traditional);
        shared = new boolean[folded.length];
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] != i) {
                shared[i] = true;
                shared[folded[i]] = true;
            }
        }
    }

    private static int[] folded(int[] codePoints, String traditional) {
        Map<Integer, Integer> classes = new HashMap<>();
        for (int i = 0; i < codePoints.length; i++) {
            classes.putIfAbsent(codePoints[i], i);
        }
        int[] folded = new int[codePoints.length];
        Arrays.setAll(folded, i -> i);
        traditional.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int[] pair = line.codePoints().toArray();
            if (pair.length == 2 && classes.containsKey(pair[0]) && classes.containsKey(pair[1])) {
                folded[classes.get(pair[0])] = classes.get(pair[1]);
            }
        });
        return folded;
    }

    /** Whether several classes count as one and this is one of them. */
    boolean isShared(int characterClass) {
        return shared[characterClass];
    }

    /** The class that a class counts as. */
    int folded(int characterClass) {
        return folded[characterClass];
    }

    int size() {
        return codePoints.length;
    }

    int codePoint(int characterClass) {
        return codePoints[characterClass];
    }
}
