package org.yinjian.core.form;

import java.util.List;
import java.util.Map;
import org.yinjian.core.reading.Box;

/**
 * What a form page says.
 *
 * @param fields by key, one for each field of the template, in its order
 * @param opinionCells where the seal must stand; empty when no such cell was found
 */
public record FormValues(Map<String, FieldValue> fields, List<Box> opinionCells) {
    public FormValues {
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
        opinionCells = List.copyOf(opinionCells);
    }
}
