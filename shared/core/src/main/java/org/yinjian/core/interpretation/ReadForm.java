package org.yinjian.core.interpretation;

import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FormValues;

/** A form page and what it says. */
public record ReadForm(ContentHash document, int page, FormValues values) {
    /** How many fields the program stands by; of two forms the better read one decides. */
    long certain() {
        return values.fields().values().stream()
                .filter(field -> field.status() == FieldStatus.READ)
                .count();
    }
}
