package org.yinjian.core.form;

import java.util.List;
import java.util.Optional;

/**
 * A value as decoded from a cell's text.
 *
 * @param value normalised; empty when the text holds none
 * @param confidence probability that it is right, 0 to 1
 * @param repaired whether it differs from what was read by more than spelling; such a value is never certain
 * @param alternatives other readings, among them the unrepaired one
 */
record Decoded(Optional<String> value, double confidence, boolean repaired, List<String> alternatives) {
    Decoded {
        alternatives = List.copyOf(alternatives);
    }

    static Decoded none() {
        return new Decoded(Optional.empty(), 0, false, List.of());
    }

    static Decoded of(String value, double confidence) {
        return new Decoded(Optional.of(value), confidence, false, List.of());
    }

    /** The same value, with one more reading that differs. */
    Decoded or(String reading) {
        List<String> more = new java.util.ArrayList<>(alternatives);
        if (!more.contains(reading)) {
            more.add(reading);
        }
        return new Decoded(value, confidence, repaired, more);
    }

    static Decoded repaired(String value, double confidence, String read) {
        return new Decoded(Optional.of(value), confidence, true, List.of(read));
    }
}
