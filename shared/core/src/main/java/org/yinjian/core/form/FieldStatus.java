package org.yinjian.core.form;

/** How far the program stands by a field. */
public enum FieldStatus {
    /** The program stands by the value. */
    READ,
    /** A person should look. */
    UNSURE,
    /** The cell is there and empty. */
    BLANK,
    /** No such cell was found. */
    MISSING
}
