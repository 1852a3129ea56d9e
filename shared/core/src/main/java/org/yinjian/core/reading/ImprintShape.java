package org.yinjian.core.reading;

/** The outline of a seal's imprint. */
public enum ImprintShape {
    ROUND,
    OVAL,
    SQUARE,
    TRIANGULAR,
    UNKNOWN
}
