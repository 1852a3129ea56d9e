package org.yinjian.adapters.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.yinjian.adapters.excel.Sheet.Column;
import org.yinjian.core.assessment.AssessedField;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.form.FieldValue;

/** The column of a form's field, a dossier's value in each row. */
record FieldColumn(FieldSpec field) {
    private static final String UNSURE_FILL = "FFF2CC";
    private static final String EMPTY_FILL = "F8D7DA";

    Column column() {
        return new Column(field.labels().getFirst(), width());
    }

    private double width() {
        return switch (field.format()) {
            case UNIT, ADDRESS, EMAIL -> 26;
            case SEX, AGE -> 7;
            case POSTCODE, PORTRAIT -> 10;
            case TEXT, PERSON_NAME, ETHNICITY, POLITICAL_STATUS, MOBILE_PHONE, DATE -> 14;
        };
    }

    /** Certain ages and dates are numbers and dates; what is in doubt or lacking shows it by its background. */
    void write(Sheet sheet, Assessment record) {
        FieldValue read = Optional.ofNullable(record.fields().get(field.key()))
                .map(AssessedField::read)
                .orElse(FieldValue.missing());
        Optional<String> value = field.format() == FieldFormat.PORTRAIT
                ? read.value().map(there -> Boolean.parseBoolean(there) ? "有" : "无")
                : read.value();
        switch (read.status()) {
            case BLANK, MISSING -> sheet.text(Optional.empty(), EMPTY_FILL);
            case UNSURE -> sheet.text(value, UNSURE_FILL);
            case READ -> certain(sheet, value.orElse(""));
        }
    }

    private void certain(Sheet sheet, String value) {
        if (field.format() == FieldFormat.AGE && value.matches("\\d{1,3}")) {
            sheet.number(Long.parseLong(value));
        } else if (field.format() == FieldFormat.DATE) {
            day(value).ifPresentOrElse(sheet::day, () -> sheet.text(value));
        } else {
            sheet.text(value);
        }
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
