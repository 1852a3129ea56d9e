package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.reading.Line;
import org.yinjian.vision.text.TextBox;

/**
 * Completes dates that were found in part: the ring of 〇 looks like no character to the detector, and 二〇一五年一月 loses its
 * beginning; a seal's rim over a day cuts off its end. Such a line is read once more from further left or to further right.
 */
final class CutDates {
    private static final String NUMERAL = "[〇○O0零一二三四五六七八九]";
    private static final Pattern BEHEADED = Pattern.compile(NUMERAL + "{0,3}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十廿卅]{0,4}日?");
    private static final Pattern WHOLE =
            Pattern.compile("[^年]{0,2}" + NUMERAL + "{4}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十廿卅]{0,4}日?");
    /** Without 日, though the day has begun or nothing else stands behind the month. */
    private static final Pattern UNENDED = Pattern.compile(
            "(?:" + NUMERAL + "{4}年[一二三四五六七八九十元]{1,3}|(?:19|20)\\d\\d年\\d{1,2})月(?<day>[一二三四五六七八九十廿卅]{0,3}|\\d{0,2})");

    private static final Pattern DAY_WITH_SIGN = Pattern.compile("(?:[一二三四五六七八九十廿卅]{1,4}|\\d{1,2})日");
    /** Characters of a day with 日, the longest 三十一日, and half of one to spare. */
    private static final double DAY = 4.5;
    /** Characters of a year, and half of one to spare. */
    private static final double YEAR = 4.5;

    private CutDates() {}

    /** The lines, in their order, with what became part of a completed date made empty. */
    static List<Line> complete(List<Line> lines, Function<TextBox, Line> reader) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            whole(lines.get(i), reader).ifPresent(whole -> {
                all.replaceAll(other -> isPart(other, whole) ? emptied(other) : other);
                all.set(place, whole);
            });
        }
        return all;
    }

    private static Optional<Line> whole(Line line, Function<TextBox, Line> reader) {
        String text = line.text().strip();
        if (BEHEADED.matcher(text).matches()) {
            return Optional.of(reader.apply(toTheLeft(line)))
                    .filter(read -> WHOLE.matcher(read.text().strip()).matches());
        }
        Matcher unended = UNENDED.matcher(text);
        if (!unended.matches()) {
            return Optional.empty();
        }
        String month = text.substring(0, unended.start("day"));
        return Optional.of(
                        reader.apply(toTheRight(line, DAY - unended.group("day").length())))
                .filter(read -> read.text().strip().startsWith(month)
                        && DAY_WITH_SIGN
                                .matcher(read.text().strip().substring(month.length()))
                                .matches());
    }

    private static TextBox toTheLeft(Line line) {
        double more = Math.min(
                (YEAR - line.text().strip().indexOf('年')) * character(line),
                line.box().x());
        return wider(line, more, -more / 2);
    }

    private static TextBox toTheRight(Line line, double characters) {
        double more = characters * character(line);
        return wider(line, more, more / 2);
    }

    /** Width of a character; two digits are as wide as one. */
    private static double character(Line line) {
        String text = line.text().strip();
        double digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return line.box().width() / (text.length() - digits / 2);
    }

    private static TextBox wider(Line line, double more, double shift) {
        return new TextBox(
                line.box().centreX() + shift,
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
