package org.yinjian.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what carries meaning, for comparing; never shown to anyone. */
public final class PlainText {
    private static final Pattern STROKE = Pattern.compile("(?<=\\p{IsHan})[-—–](?=\\p{IsHan})");

    private PlainText() {}

    /** NFKC, lower case, letters and digits and marks only: neither space nor punctuation. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(PlainText::carriesMeaning)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Without white space of any kind, full-width letters, digits and {@code ＠－．／} made plain; the rest as written. */
    public static String unspaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(PlainText::halfWidth)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The Chinese characters alone. */
    public static String han(String text) {
        StringBuilder characters = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isHan).forEach(characters::appendCodePoint);
        return characters.toString();
    }

    public static boolean isHan(int codePoint) {
        return codePoint > 0x7f && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static int halfWidth(int codePoint) {
        boolean fullWidth = codePoint >= '！' && codePoint <= '～';
        int half = codePoint - 0xFEE0;
        return fullWidth && (Character.isLetterOrDigit(half) || "@-./".indexOf(half) >= 0) ? half : codePoint;
    }

    private static boolean carriesMeaning(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The text with each single stroke between two Chinese characters as 一: a dash is two characters long (平凡—天). */
    public static String withOnes(String text) {
        return STROKE.matcher(text).replaceAll("一");
    }
}
