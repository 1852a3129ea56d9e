package org.yinjian.core.campaign;

/** How a field's value is written and checked; one of a fixed set, so that a campaign needs no code. */
public enum FieldFormat {
    TEXT,
    PERSON_NAME,
    SEX,
    ETHNICITY,
    AGE,
    POLITICAL_STATUS,
    MOBILE_PHONE,
    EMAIL,
    UNIT,
    ADDRESS,
    POSTCODE,
    DATE,
    PORTRAIT
}
