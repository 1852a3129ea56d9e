package org.yinjian.core.form;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Box;

/**
 * One field of a form as read.
 *
 * @param value normalised; empty when blank or missing
 * @param raw as it was read
 * @param confidence calibrated probability that the value is right, 0 to 1
 * @param page where it stands; empty on pages without pixels
 * @param alternatives other readings, likeliest first
 */
public record FieldValue(
        Optional<String> value,
        Optional<String> raw,
        FieldStatus status,
        double confidence,
        Optional<ContentHash> document,
        Optional<Integer> page,
        Optional<Box> box,
        List<String> alternatives) {
    public FieldValue {
        alternatives = List.copyOf(alternatives);
        if (status == FieldStatus.READ && value.isEmpty()) {
            throw new IllegalArgumentException("a field that was READ has a value");
        }
    }

    /** No such cell was found. */
    public static FieldValue missing() {
        return new FieldValue(
                Optional.empty(),
                Optional.empty(),
                FieldStatus.MISSING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
