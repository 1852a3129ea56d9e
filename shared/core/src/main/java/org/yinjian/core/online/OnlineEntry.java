package org.yinjian.core.online;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a portal's export.
 *
 * @param row its number in the file, as a spreadsheet counts it: from 1, the header included
 * @param values what it says, by the keys of the form's fields and of the campaign's online items; blank cells are left out
 */
public record OnlineEntry(int row, Map<String, String> values) {
    public OnlineEntry {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
