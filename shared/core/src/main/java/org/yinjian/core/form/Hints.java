package org.yinjian.core.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/** Removes from a value what the form itself prints into the value's cell, such as （填写至部门）. */
final class Hints {
    /** A line of rules alone: the writing line of an empty 推荐单位：____ */
    private static final Pattern RULES = Pattern.compile("[_＿—–\\-一~～.·:：]+");

    /** The number on a seal's rim, or what of it was read: more digits than a date has. */
    private static final Pattern SEAL_CODE = Pattern.compile("\\d{9,}");

    private Hints() {}

    static boolean isSealCode(Line line) {
        return SEAL_CODE.matcher(PlainText.unspaced(line.text())).matches();
    }

    /** The line without hints; empty when nothing else is left of it. */
    static Optional<Line> remove(FieldSpec field, Line line) {
        String text = line.text().strip();
        boolean named = field.format() == FieldFormat.UNIT || field.format() == FieldFormat.ADDRESS;
        if (RULES.matcher(text).matches() || (named && isSealCode(line))) {
            return Optional.empty();
        }
        for (String hint : field.hints()) {
            String plain = PlainText.of(hint);
            if (EditDistance.between(PlainText.of(text), plain) <= plain.length() / 4) {
                return Optional.empty();
            }
            text = text.replaceAll("[（(\\[【]?" + Pattern.quote(hint) + "[）)\\]】]?", "");
        }
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Line(text, line.confidence(), line.box(), line.emissions(), line.reader(), line.second()));
    }
}
