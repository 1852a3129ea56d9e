package org.yinjian.core.text;

/** Numbers in Chinese numerals, as days, months, years and small quantities are written. */
public final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int YEAR = 4;

    private ChineseNumeral() {}

    /**
     * The number that a text is: 12, 十二, 二十一, 廿三, 卅一, 元 (a year's first), 两百; four digits are a year, 二〇二一. What is no
     * numeral counts nothing.
     */
    public static int valueOf(String text) {
        if (text.matches("\\d+")) {
            return Integer.parseInt(text);
        }
        String digits = text.replaceAll("[○Oo零]", "〇");
        boolean year = digits.length() == YEAR && digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return year ? digits.chars().map(DIGITS::indexOf).reduce(0, (all, one) -> all * 10 + one) : counted(digits);
    }

    /** A year's digits: 2021 is 二〇二一. */
    public static String digits(int year) {
        StringBuilder text = new StringBuilder();
        String.valueOf(year).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    private static int counted(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value = switch (c) {
                case '十' -> value == 0 ? 10 : value * 10;
                case '百' -> value * 100;
                case '廿' -> 20;
                case '卅' -> 30;
                case '元' -> 1;
                case '两' -> value + 2;
                default -> value + Math.max(0, DIGITS.indexOf(c));
            };
        }
        return value;
    }
}
