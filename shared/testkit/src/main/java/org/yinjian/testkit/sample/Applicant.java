package org.yinjian.testkit.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A person or team that never was.
 *
 * @param fields by the record's keys, what is written on the form; a key without an entry is left blank
 * @param signed the date under the seal; empty when left blank
 */
record Applicant(boolean team, boolean woman, Unit unit, Map<String, String> fields, Optional<LocalDate> signed) {
    Applicant {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    String name() {
        return fields.getOrDefault("name", "");
    }

    /** What is written for a field, empty when blank. */
    String field(String key) {
        return fields.getOrDefault(key, "");
    }

    Applicant with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(key, value);
        return new Applicant(team, woman, unit, changed, signed);
    }

    Applicant without(String key) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(key);
        return new Applicant(team, woman, unit, changed, key.equals("opinionDate") ? Optional.empty() : signed);
    }

    /** The same, signed on another day. */
    Applicant signedOn(LocalDate day) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("opinionDate", day.toString());
        return new Applicant(team, woman, unit, changed, Optional.of(day));
    }
}
