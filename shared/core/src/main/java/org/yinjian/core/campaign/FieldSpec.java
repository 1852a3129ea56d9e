package org.yinjian.core.campaign;

import java.util.List;
import java.util.Set;

/**
 * One field of a registration form.
 *
 * @param key the record's key, such as {@code politicalStatus}
 * @param labels the label as printed, first, and its aliases; compared without spaces and punctuation
 * @param hints text that a form prints inside the value's cell, such as 填写至部门; removed from the value
 * @param requiredFor the kinds of applicant that must fill it in
 * @param values the allowed values where they are a closed list; empty otherwise
 * @param words words that values are often made of, such as 主任; they help where a value is not clearly read
 */
public record FieldSpec(
        String key,
        List<String> labels,
        List<String> hints,
        FieldPlace place,
        FieldFormat format,
        Set<ApplicantKind> requiredFor,
        List<String> values,
        List<String> words) {
    public FieldSpec {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("field " + key + " has no label");
        }
        labels = List.copyOf(labels);
        hints = List.copyOf(hints);
        requiredFor = Set.copyOf(requiredFor);
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    /** A field of which no usual words are known. */
    public FieldSpec(
            String key,
            List<String> labels,
            List<String> hints,
            FieldPlace place,
            FieldFormat format,
            Set<ApplicantKind> requiredFor,
            List<String> values) {
        this(key, labels, hints, place, format, requiredFor, values, List.of());
    }
}
