package org.yinjian.core.notice;

import java.util.List;
import java.util.Set;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.text.PlainText;

/**
 * A field that forms often have.
 *
 * @param labels as printed; compared without spaces and punctuation
 * @param valuesFrom the lexicon's list of its values, or the values themselves; empty where it has no closed list
 */
public record KnownField(
        String key, FieldFormat format, Set<ApplicantKind> requiredFor, List<String> labels, String valuesFrom) {
    public KnownField {
        requiredFor = Set.copyOf(requiredFor);
        labels = List.copyOf(labels);
    }

    boolean isCalled(String text) {
        String plain = PlainText.of(text);
        return labels.stream().map(PlainText::of).anyMatch(plain::equals);
    }
}
