package org.yinjian.core.seal;

/** What is wrong with a seal, and what that means for the verdict. */
public enum SealDefect {
    NO_SEAL(SealOutcome.FAIL),
    NAME_MISMATCH(SealOutcome.FAIL),
    SPECIAL_PURPOSE_SEAL(SealOutcome.FAIL),
    OTHER_DEPARTMENT(SealOutcome.REVIEW),
    OUTSIDE_OPINION_CELL(SealOutcome.REVIEW),
    GREY_COPY(SealOutcome.REVIEW),
    OTHER_COLOUR(SealOutcome.REVIEW),
    INCOMPLETE(SealOutcome.REVIEW),
    PASTED_IMAGE(SealOutcome.REVIEW),
    ILLEGIBLE(SealOutcome.REVIEW);

    private final SealOutcome outcome;

    SealDefect(SealOutcome outcome) {
        this.outcome = outcome;
    }

    public SealOutcome outcome() {
        return outcome;
    }
}
