package org.yinjian.adapters.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yinjian.core.notice.NoticeFact;
import org.yinjian.core.notice.NoticeSentence;

/** Writes YAML with remarks: where a value comes from, and what a person must check. */
final class DraftYaml {
    /** A word that YAML takes for nothing but text. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}][\\p{IsHan}\\p{N}（）“”‘’《》〔〕【】/、，。]*");

    private static final int LONGEST_QUOTE = 120;

    private final StringBuilder text = new StringBuilder();
    private final List<String> missed = new ArrayList<>();
    private int doubts;

    DraftYaml line(String line) {
        text.append(line).append('\n');
        return this;
    }

    DraftYaml blank() {
        return line("");
    }

    /** A remark about what follows. */
    DraftYaml remark(String indent, String remark) {
        return line(indent + "# " + remark.replaceAll("[\\p{Cntrl}]+", " "));
    }

    /** A remark that a person must settle before the campaign is used. */
    DraftYaml check(String indent, String why) {
        doubts++;
        return remark(indent, "请核对：" + why);
    }

    /** What no notice says, in Chinese; a person must settle it. */
    DraftYaml missing(String indent, String what, String why) {
        missed(what);
        return check(indent, why);
    }

    /** What no notice says, in Chinese, and need not say. */
    void missed(String what) {
        missed.add(what);
    }

    List<String> missed() {
        return List.copyOf(missed);
    }

    /** Where a value comes from, and what is doubtful about it. */
    DraftYaml source(String indent, NoticeFact<?> fact) {
        source(indent, fact.source());
        fact.doubt().ifPresent(doubt -> check(indent, doubt));
        return this;
    }

    DraftYaml source(String indent, NoticeSentence sentence) {
        return remark(indent, "出处 " + quoted(sentence));
    }

    static String quoted(NoticeSentence sentence) {
        String words = sentence.text();
        String shown = words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
        return sentence.place() + "「" + shown + "」";
    }

    int doubts() {
        return doubts;
    }

    /** A text as a YAML scalar: plain where nothing can be mistaken, else in double quotes, escaped. */
    static String scalar(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                        quoted.append(c <= 0xFFFF ? "\\u%04X".formatted(c) : "\\U%08X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    static String list(List<String> values) {
        return values.stream().map(DraftYaml::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
