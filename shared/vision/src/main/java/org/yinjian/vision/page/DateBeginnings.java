package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yinjian.core.reading.Line;
import org.yinjian.vision.text.TextBox;

/**
 * Completes dates in Chinese numerals: the ring of 〇 looks like no character to the detector, and 二〇一五年一月 loses its
 * beginning. Such a line is read once more from further left.
 */
final class DateBeginnings {
    private static final String NUMERAL = "[〇○O0零一二三四五六七八九]";
    private static final Pattern BEHEADED = Pattern.compile(NUMERAL + "{0,3}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十廿卅]{0,4}日?");
    private static final Pattern WHOLE =
            Pattern.compile("[^年]{0,2}" + NUMERAL + "{4}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十廿卅]{0,4}日?");
    /** Characters of a year, and half of one to spare. */
    private static final double YEAR = 4.5;

    private DateBeginnings() {}

    /** The lines, in their order, with what became part of a completed date made empty. */
    static List<Line> complete(List<Line> lines, Function<TextBox, Line> reader) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (BEHEADED.matcher(line.text().strip()).matches()) {
                Line whole = reader.apply(extended(line));
                if (WHOLE.matcher(whole.text().strip()).matches()) {
                    all.replaceAll(other -> isPart(other, whole) ? emptied(other) : other);
                    all.set(i, whole);
                }
            }
        }
        return all;
    }

    private static TextBox extended(Line line) {
        String text = line.text().strip();
        double character = (double) line.box().width() / text.length();
        double more =
                Math.min((YEAR - text.indexOf('年')) * character, line.box().x());
        return new TextBox(
                line.box().centreX() - more / 2,
                line.box().centreY(),
                line.box().width() + more,
                line.box().height(),
                0,
                1);
    }

    private static boolean isPart(Line other, Line whole) {
        return other.box().overlap(whole.box()) > 0.6 * other.box().area();
    }

    private static Line emptied(Line line) {
        return new Line("", 0, line.box(), line.emissions(), line.reader());
    }
}
