package org.yinjian.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them: 2021年11月3日, 2021.11.03, 2021/11/3, 2021-11-03, 二〇二一年十一月三日, 2019年12月.
 *
 * <p>Nothing is repaired: a month 13 or a day 32 is no date.
 */
public final class DateText {
    private static final String NUMERAL = "[〇○Oo零一二三四五六七八九]";
    private static final Pattern FULL =
            Pattern.compile("(?<!\\d)(\\d{4})(?:年|[./\\-])(\\d{1,2})(?:月|[./\\-])(\\d{1,2})(?!\\d)日?");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4})(?:年|[./\\-])(\\d{1,2})(?!\\d)月?");
    private static final Pattern CHINESE =
            Pattern.compile("(" + NUMERAL + "{4})年([一二三四五六七八九十元]{1,3})月(?:([一二三四五六七八九十廿卅]{1,4})日?)?");

    private static final Pattern BROKEN_OFF = Pattern.compile("月[\\d一二三四五六七八九十廿卅]{1,3}$");

    private DateText() {}

    /** The first date in a text as ISO: {@code 2021-11-03}, or {@code 2021-11} when no day is written. */
    public static Optional<String> find(String text) {
        String plain = PlainText.unspaced(text);
        boolean full = FULL.matcher(plain).find();
        return full ? find(FULL, plain) : chinese(plain).or(() -> find(MONTH, plain));
    }

    /** The first date with a day in a text as ISO. */
    public static Optional<String> findDay(String text) {
        return find(text).filter(date -> date.length() == "2030-06-30".length());
    }

    /** Whether a text ends in a day without its 日: more digits may stand there, under a seal or a crease. */
    public static boolean breaksOff(String text) {
        return BROKEN_OFF.matcher(PlainText.unspaced(text)).find();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int day = matcher.groupCount() > 2 ? Integer.parseInt(matcher.group(3)) : 0;
        return iso(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), day);
    }

    private static Optional<String> chinese(String text) {
        Matcher matcher = CHINESE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String day = matcher.group(3);
        return iso(
                ChineseNumeral.valueOf(matcher.group(1)),
                ChineseNumeral.valueOf(matcher.group(2)),
                day == null ? 0 : ChineseNumeral.valueOf(day));
    }

    private static Optional<String> iso(int year, int month, int day) {
        try {
            boolean plausible = year >= 1900 && year <= 2100;
            if (!plausible) {
                return Optional.empty();
            }
            return Optional.of(
                    day == 0
                            ? YearMonth.of(year, month).toString()
                            : LocalDate.of(year, month, day).toString());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
