package org.yinjian.core.seal;

/** The verdict on a form's seal; worse ones later, so that the worst of several is the greatest. */
public enum SealOutcome {
    PASS,
    REVIEW,
    FAIL
}
