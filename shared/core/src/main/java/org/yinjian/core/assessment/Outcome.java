package org.yinjian.core.assessment;

/** What becomes of a dossier next; worse ones later. */
public enum Outcome {
    COMPLETE,
    NEEDS_REVIEW,
    NEEDS_CORRECTION,
    EXCLUDED
}
