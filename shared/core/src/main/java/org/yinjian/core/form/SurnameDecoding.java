package org.yinjian.core.form;

import java.util.List;
import org.yinjian.core.reading.BestPath;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.Surnames;

/**
 * Reads the first character of a person's name for a surname where the recogniser wavers: 荪莉 for 蔡莉, 千洋 for 于洋. A
 * clear character is never overruled.
 */
public final class SurnameDecoding {
    /** From here on a character is clear. */
    private static final double CLEAR = 0.95;
    /** How much rarer a name begins with a character that begins no usual surname. */
    private static final double UNUSUAL = 0.02;

    private SurnameDecoding() {}

    /** The line's text, its first character replaced by the likeliest surname where it is none and not clear. */
    public static String begun(Line line) {
        BestPath path = BestPath.of(line.emissions());
        if (path.slots().isEmpty() || !path.text().equals(line.text())) {
            return line.text();
        }
        BestPath.Slot first = path.slots().getFirst();
        int surname = surname(line.emissions(), first);
        return surname == first.symbol()
                ? line.text()
                : Character.toString(surname) + line.text().substring(Character.charCount(first.symbol()));
    }

    private static int surname(Emissions emissions, BestPath.Slot first) {
        if (first.probability() >= CLEAR || Surnames.begin(first.symbol())) {
            return first.symbol();
        }
        int likeliest = first.symbol();
        double most = UNUSUAL * first.probability();
        for (int step = first.from(); step < first.to(); step++) {
            for (int rank = 0; rank < emissions.size(step); rank++) {
                if (Surnames.begin(emissions.symbol(step, rank)) && emissions.probability(step, rank) > most) {
                    most = emissions.probability(step, rank);
                    likeliest = emissions.symbol(step, rank);
                }
            }
        }
        return likeliest;
    }

    /** As {@link #begun}, with the certainty of what was read, halved where that was changed. */
    static ContextDecoding.Text decode(Line line, ContextDecoding.Text read) {
        String begun = begun(line);
        return begun.equals(line.text()) ? read : new ContextDecoding.Text(begun, read.certainty() / 2);
    }

    /** Whether a text is as long as people's names are; teams have longer ones. */
    static boolean isPerson(List<Line> lines) {
        return lines.size() == 1 && lines.getFirst().text().strip().length() <= 4;
    }
}
