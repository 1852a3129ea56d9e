package org.yinjian.core.decision;

/** What a person says of a finding. */
public enum Ruling {
    /** It is so, and the unit must put it right. */
    UPHELD,
    /** It is not so, or does not matter here. */
    DISMISSED
}
