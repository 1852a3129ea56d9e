package org.yinjian.core.form;

import java.util.List;
import java.util.stream.Stream;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/** Decides whether a text on the page is a field's label. */
final class LabelMatch {
    /** Labels of this length and more may differ in one character: a shorter one could be its neighbour (邮箱, 邮编). */
    private static final int FUZZY_LENGTH = 4;

    /** So many characters at its beginning are enough of a blurred label. */
    private static final int BEGINNING = 3;

    private LabelMatch() {}

    /** Whether the whole text is one of the labels. */
    static boolean whole(FieldSpec field, String text) {
        return whole(field.labels(), text);
    }

    static boolean whole(List<String> labels, String text) {
        String plain = PlainText.of(text);
        return labels.stream().map(PlainText::of).anyMatch(label -> same(label, plain));
    }

    /** How like the likest of the labels a text is, 0 to 1: for a label that a narrow column breaks and blurs. */
    static double likeness(List<String> labels, String text) {
        String plain = PlainText.of(text);
        return labels.stream()
                .map(PlainText::of)
                .mapToDouble(label -> begins(label, plain) ? 1 : EditDistance.similarity(label, plain))
                .max()
                .orElse(0);
    }

    private static boolean begins(String label, String plain) {
        return plain.length() >= BEGINNING
                && plain.length() <= label.length() + 1
                && plain.startsWith(label.substring(0, Math.min(BEGINNING, label.length())));
    }

    /** The length, in characters of {@code text}, of a label that the text begins with; 0 when it begins with none. */
    static int prefix(FieldSpec field, String text) {
        int longest = 0;
        for (String label : field.labels()) {
            longest = Math.max(longest, prefix(PlainText.of(label), text));
        }
        return longest;
    }

    private static int prefix(String label, String text) {
        for (int end = label.length(); end <= text.length(); end++) {
            String plain = PlainText.of(text.substring(0, end));
            if (plain.length() >= label.length()) {
                return plain.equals(label) ? skipMarks(text, end) : 0;
            }
        }
        return 0;
    }

    /** Whether a text is the end of one of the labels, which a narrow column breaks: 申报人 / 单位意见. */
    static boolean isEnd(List<String> labels, String text) {
        String plain = PlainText.of(text);
        return plain.length() >= 2 && labels.stream().map(PlainText::of).anyMatch(label -> label.endsWith(plain));
    }

    /** Where in a text a label of the field begins that a colon follows; the greatest number where none does. */
    static int begin(FieldSpec field, String text) {
        return field.labels().stream()
                .flatMap(label -> Stream.of(label + "：", label + ":"))
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Steps over colons, blanks and rules behind a label. */
    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && "：:_ 　＿—-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean same(String label, String plain) {
        boolean alike = label.length() >= FUZZY_LENGTH
                && Math.abs(label.length() - plain.length()) <= 1
                && EditDistance.between(label, plain) <= 1;
        return alike || label.equals(plain);
    }
}
