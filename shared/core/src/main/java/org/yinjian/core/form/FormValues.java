package org.yinjian.core.form;

import java.util.List;
import java.util.Map;
import org.yinjian.core.reading.Box;

/**
 * What a form page says.
 *
 * @param fields by key, one for each field of the template, in its order
 * @param certainPrefixes of doubtful names of units, by key, the part from the beginning that is certain
 * @param opinionCells where the seal must stand; empty when no such cell was found
 */
public record FormValues(Map<String, FieldValue> fields, Map<String, String> certainPrefixes, List<Box> opinionCells) {
    public FormValues {
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
        certainPrefixes = Map.copyOf(certainPrefixes);
        opinionCells = List.copyOf(opinionCells);
    }

    public FormValues(Map<String, FieldValue> fields, List<Box> opinionCells) {
        this(fields, Map.of(), opinionCells);
    }
}
