package org.yinjian.core.assessment;

import java.util.Optional;
import org.yinjian.core.form.FieldValue;

/** A field in the record: the value as read, and the picture of its cell. */
public record AssessedField(FieldValue read, Optional<String> crop) {}
