package org.yinjian.evaluation.accuracy;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Counts the form's values: exact, stated, silently wrong, blank. */
final class FieldScore {
    static final String TOTAL = "fields";
    private final Tally tally;
    private final Calibration calibration;

    FieldScore(Tally tally, Calibration calibration) {
        this.tally = tally;
        this.calibration = calibration;
    }

    void add(JsonNode truth, JsonNode record) {
        JsonNode form = truth.path("form");
        List<String> keys = form.path("fields")
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                .filter(key -> !key.equals("portrait"))
                .toList();
        for (String key : keys) {
            add(key, form, record.path("fields").path(key));
        }
    }

    private void add(String key, JsonNode form, JsonNode field) {
        String by = form.path("filledBy").asString("");
        String condition = form.path("condition").asString("");
        String written =
                PlainComparison.field(key, form.path("fields").path(key).asString(""));
        String read = PlainComparison.field(key, field.path("value").asString(""));
        String status = field.path("status").asString("");
        boolean stated = status.equals("READ");
        boolean saidBlank = status.equals("BLANK");
        boolean exact = written.isEmpty() ? saidBlank || (!stated && read.isEmpty()) : written.equals(read);
        tally.add(TOTAL, "exact", exact);
        tally.add("fields by hand or print", by + " exact", exact);
        tally.add("fields by condition", condition + " " + by, exact);
        tally.add("fields by key", key, exact);
        tally.add("fields by key and hand", key + " " + by, exact);
        if (written.isEmpty()) {
            tally.add(TOTAL, "blank: found of the blank", saidBlank);
        } else {
            tally.add(TOTAL, "stated, of the filled", stated);
            tally.add("fields by hand or print", by + " stated", stated);
            calibration.add(field.path("confidence").asDouble(0), written.equals(read));
        }
        if (saidBlank) {
            tally.add(TOTAL, "blank: right of those said blank", written.isEmpty());
        }
        if (stated) {
            tally.add(TOTAL, "silent errors, of the stated", !written.equals(read));
            tally.add("silent errors by key", key, !written.equals(read));
            tally.add("silent errors by condition", condition + " " + by, !written.equals(read));
            tally.add("fields by hand or print", by + " silent errors", !written.equals(read));
        }
    }
}
