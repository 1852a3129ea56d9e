package org.yinjian.core.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.text.ChineseNumeral;

/**
 * Finds the dates of a notice's sentences: 2021年12月10日, 12月10日, 十二月十日, 2021-12-10, 2021.12.10, 明年1月20日, 2022年4月份,
 * 6月中旬, 11月1日至15日. A date without a year has that of the date before it in the paragraph, else the notice's, else, where
 * that would lie before the notice, the year after.
 */
final class NoticeDates {
    private static final String DAY = "(?<day>\\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号]";
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d.])(?:(?<iso>\\d{4})[-./](?<isoMonth>\\d{1,2})[-./](?<isoDay>\\d{1,2})(?![\\d])日?"
                    + "|(?:(?<year>\\d{4}|[〇○零一二三四五六七八九]{4})年|(?<relative>今年|本年|当年|同年|明年|次年|翌年|来年))?"
                    + "(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:" + DAY + "|份?(?<part>上旬|中旬|下旬|底|末|初)|份)?)");
    private static final Pattern BARE_DAY = Pattern.compile("^(?:[-—–~～至到])+(?<day>\\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号]");
    private static final Pattern BETWEEN = Pattern.compile("(?:[（(][^（）()]{1,5}[）)])?(?:[-—–~～]{1,2}|[至到])");
    private static final Pattern TIME = Pattern.compile(
            "^(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?<time>(?:上午|中午|下午|晚上?)?\\d{1,2}(?::\\d{2}|：\\d{2}|[时点](?:\\d{1,2}分|整|半)?))");
    /** 2021年12/10日前: a day behind a range whose first end has none, 11月1—15日. */
    private static final Pattern OPEN_RANGE =
            Pattern.compile("(?<!\\d)(?<first>\\d{1,2})月(?<from>\\d{1,2})(?=[-—–~～至到]{1,2}\\d{1,2}[日号])");

    private final Optional<LocalDate> noticeDate;
    private final Optional<Integer> noticeYear;

    /**
     * @param noticeDate the day on which the notice was signed
     * @param noticeYear its year, where the day is not known
     */
    NoticeDates(Optional<LocalDate> noticeDate, Optional<Integer> noticeYear) {
        this.noticeDate = noticeDate;
        this.noticeYear = noticeDate.map(LocalDate::getYear).or(() -> noticeYear);
    }

    /** The dates of a sentence in order; a date whose year nothing tells is left out. */
    List<DateMention> in(NoticeSentence sentence, Optional<LocalDate> before) {
        String plain = OPEN_RANGE.matcher(sentence.plain()).replaceAll("$1月$2日");
        return in(plain, before).stream()
                .map(found -> moved(found, plain, sentence.plain()))
                .toList();
    }

    /** 11月1—15日 was read with one character more; the places are those of the sentence as it is. */
    private static DateMention moved(DateMention found, String read, String plain) {
        int more = read.length() - plain.length();
        return more == 0
                ? found
                : new DateMention(
                        Math.clamp(found.start(), 0, plain.length()),
                        Math.clamp(found.end() - more, 0, plain.length()),
                        found.from(),
                        found.until(),
                        found.time(),
                        found.doubt());
    }

    private List<DateMention> in(String plain, Optional<LocalDate> before) {
        List<DateMention> found = new ArrayList<>();
        Optional<LocalDate> last = before;
        Matcher matcher = DATE.matcher(plain);
        int from = 0;
        while (matcher.find(from)) {
            Optional<DateMention> first = mention(matcher, last);
            from = matcher.end();
            if (first.isPresent()) {
                DateMention whole = withTime(ranged(first.get(), plain), plain);
                found.add(whole);
                last = Optional.of(whole.until());
                from = Math.max(from, whole.end());
            }
        }
        return found;
    }

    private DateMention ranged(DateMention first, String plain) {
        Matcher bare = BARE_DAY.matcher(plain.substring(first.end()));
        if (bare.find()) {
            return day(first.from().getYear(), first.from().getMonthValue(), ChineseNumeral.valueOf(bare.group("day")))
                    .filter(until -> !until.isBefore(first.from()))
                    .map(until -> spanning(first, first.end() + bare.end(), until, Optional.empty()))
                    .orElse(first);
        }
        Matcher between = BETWEEN.matcher(plain).region(first.end(), plain.length());
        Matcher second = DATE.matcher(plain);
        if (between.lookingAt() && second.find(between.end()) && second.start() == between.end()) {
            return mention(second, Optional.of(first.from()))
                    .map(end -> spanning(first, end.end(), notBefore(end.until(), first.from()), end.doubt()))
                    .orElse(first);
        }
        return first;
    }

    private static LocalDate notBefore(LocalDate until, LocalDate from) {
        return until.isBefore(from) ? until.plusYears(1) : until;
    }

    private static DateMention spanning(DateMention first, int end, LocalDate until, Optional<String> doubt) {
        return new DateMention(
                first.start(),
                end,
                first.from(),
                until,
                Optional.empty(),
                first.doubt().or(() -> doubt));
    }

    private static DateMention withTime(DateMention date, String plain) {
        Matcher time = TIME.matcher(plain.substring(date.end()));
        return time.find()
                ? new DateMention(
                        date.start(),
                        date.end() + time.end(),
                        date.from(),
                        date.until(),
                        Optional.of(time.group("time")),
                        date.doubt())
                : date;
    }

    private Optional<DateMention> mention(Matcher matcher, Optional<LocalDate> last) {
        if (matcher.group("iso") != null) {
            return day(number(matcher, "iso"), number(matcher, "isoMonth"), number(matcher, "isoDay"))
                    .map(day -> new DateMention(
                            matcher.start(), matcher.end(), day, day, Optional.empty(), Optional.empty()));
        }
        int month = number(matcher, "month");
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return year(matcher, month, last).flatMap(year -> span(matcher, year, month));
    }

    private Optional<DateMention> span(Matcher matcher, int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        if (matcher.group("day") != null) {
            return day(year, month, number(matcher, "day"))
                    .map(day -> new DateMention(
                            matcher.start(), matcher.end(), day, day, Optional.empty(), Optional.empty()));
        }
        String part = Optional.ofNullable(matcher.group("part")).orElse("");
        int from =
                switch (part) {
                    case "中旬" -> 11;
                    case "下旬", "底", "末" -> 21;
                    default -> 1;
                };
        int until =
                switch (part) {
                    case "上旬", "初" -> 10;
                    case "中旬" -> 20;
                    default -> whole.lengthOfMonth();
                };
        return Optional.of(new DateMention(
                matcher.start(),
                matcher.end(),
                whole.atDay(from),
                whole.atDay(until),
                Optional.empty(),
                Optional.of("通知只写到“" + matcher.group() + "”，没有写日")));
    }

    private Optional<Integer> year(Matcher matcher, int month, Optional<LocalDate> last) {
        if (matcher.group("year") != null) {
            int year = number(matcher, "year");
            return year >= 1900 && year <= 2100 ? Optional.of(year) : Optional.empty();
        }
        Optional<String> relative = Optional.ofNullable(matcher.group("relative"));
        if (relative.isPresent()) {
            int more = "明年次年翌年来年".contains(relative.get()) ? 1 : 0;
            return noticeYear.or(() -> last.map(LocalDate::getYear)).map(year -> year + more);
        }
        Optional<Integer> inherited = last.map(LocalDate::getYear).or(() -> noticeYear);
        boolean past = last.isEmpty()
                && noticeDate.map(signed -> month < signed.getMonthValue()).orElse(false);
        return inherited.map(year -> past ? year + 1 : year);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, String group) {
        return ChineseNumeral.valueOf(Optional.ofNullable(matcher.group(group)).orElse(""));
    }
}
