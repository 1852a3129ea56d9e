package org.yinjian.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yinjian.testkit.draw.Dice;

/** The ways in which a date is written. */
final class ChineseDate {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDate() {}

    /** In one of the ways in which people write dates. */
    static String any(LocalDate date, Dice dice) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        return dice.of(List.of(
                arabic(date),
                arabic(date),
                "%d 年 %d 月 %d 日".formatted(year, month, day),
                String.format(Locale.ROOT, "%d.%02d.%02d", year, month, day),
                date.toString(),
                "%d/%d/%d".formatted(year, month, day),
                chinese(date)));
    }

    static String arabic(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** 二〇二一年十月二十八日. */
    static String chinese(LocalDate date) {
        StringBuilder year = new StringBuilder();
        String.valueOf(date.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + number(date.getMonthValue()) + "月" + number(date.getDayOfMonth()) + "日";
    }

    private static String number(int value) {
        String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
        return tens + (value % 10 == 0 ? "" : DIGITS.charAt(value % 10));
    }
}
