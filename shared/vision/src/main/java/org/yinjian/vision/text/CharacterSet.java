package org.yinjian.vision.text;

import org.yinjian.core.reading.Emissions;

/**
 * What the recogniser's classes mean: class 0 is the CTC blank, then the characters of its dictionary in order,
 * then the space.
 */
final class CharacterSet {
    private final int[] codePoints;

    /** @param lines the dictionary, one character a line, ended by \n alone: some characters are other line ends */
    CharacterSet(String lines) {
        String[] characters = lines.split("\n", -1);
        int count = characters[characters.length - 1].isEmpty() ? characters.length - 1 : characters.length;
        codePoints = new int[count + 2];
        codePoints[0] = Emissions.BLANK;
        for (int i = 0; i < count; i++) {
            codePoints[i + 1] = characters[i].codePointAt(0);
        }
        codePoints[count + 1] = ' ';
    }

    int size() {
        return codePoints.length;
    }

    int codePoint(int characterClass) {
        return codePoints[characterClass];
    }
}
