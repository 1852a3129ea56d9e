package org.yinjian.core.seal;

import java.text.Normalizer;
import java.util.List;

/** Names as they are compared: no spaces, brackets or marks, and none of the words that forms print beside a seal. */
final class PlainName {
    private static final List<String> PRINTED_WORDS = List.of("填写至部门", "加盖公章", "盖章", "代章", "公章", "签章");

    private PlainName() {}

    /** Letters and digits alone, full-width forms folded. */
    static String of(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        String name = plain.toString();
        for (String word : PRINTED_WORDS) {
            name = name.replace(word, "");
        }
        return name;
    }

    /** The Chinese characters alone: what an alignment compares. */
    static String han(String text) {
        StringBuilder characters = new StringBuilder(text.length());
        text.codePoints().filter(PlainName::isHan).forEach(characters::appendCodePoint);
        return characters.toString();
    }

    static boolean isHan(int codePoint) {
        return codePoint > 0x7f && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
