package org.yinjian.core.assessment;

/** What a finding asks for; graver ones later. */
public enum Severity {
    NOTE,
    REVIEW,
    CORRECT,
    EXCLUDE;

    /** The outcome of a dossier whose gravest finding is of this severity. */
    public Outcome outcome() {
        return switch (this) {
            case NOTE -> Outcome.COMPLETE;
            case REVIEW -> Outcome.NEEDS_REVIEW;
            case CORRECT -> Outcome.NEEDS_CORRECTION;
            case EXCLUDE -> Outcome.EXCLUDED;
        };
    }
}
