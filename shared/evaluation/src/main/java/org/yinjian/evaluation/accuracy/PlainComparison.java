package org.yinjian.evaluation.accuracy;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: NFKC, lower case, without spaces and punctuation. */
final class PlainComparison {
    private PlainComparison() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        folded(text).codePoints().filter(PlainComparison::counts).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean counts(int character) {
        int type = Character.getType(character);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        boolean number = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        return Character.isLetterOrDigit(character) || mark || number;
    }

    /** A field's value: an address of mail keeps its punctuation; 岁 behind an age and 族 behind an ethnicity do not matter. */
    static String field(String key, String text) {
        if (key.equals("email")) {
            return folded(text).replaceAll("\\s", "");
        }
        String plain = plain(text);
        if (key.equals("age")) {
            return plain.replaceFirst("岁$", "");
        }
        return key.equals("ethnicity") ? plain.replaceFirst("(?<=.)族$", "") : plain;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A file's own name, whatever it lay in. */
    static String fileName(String path) {
        String name = path.replace('\\', '/');
        return Normalizer.normalize(name.substring(name.lastIndexOf('/') + 1), Normalizer.Form.NFC);
    }
}
