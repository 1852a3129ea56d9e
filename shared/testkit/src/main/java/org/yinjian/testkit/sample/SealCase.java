package org.yinjian.testkit.sample;

import java.util.Locale;
import java.util.Optional;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealOutcome;

/** What is the matter with a form's seal. */
public enum SealCase {
    /** The seal of the department that the form names. */
    EXACT,
    /** The seal of the university; the form names a department. */
    PARENT,
    /** The seal of the department; the form names a section of it. */
    OWN_DEPARTMENT,
    /** The right seal, and an association's beside it. */
    TWO_SEALS,
    /** The right seal, pale. */
    FAINT,
    /** Another university, one or two characters away. */
    NEAR_MISS(SealDefect.NAME_MISMATCH),
    OTHER_UNIT(SealDefect.NAME_MISMATCH),
    SPECIAL_PURPOSE(SealDefect.SPECIAL_PURPOSE_SEAL),
    /** None. */
    MISSING(SealDefect.NO_SEAL),
    /** Another department of the same university. */
    SISTER_DEPARTMENT(SealDefect.OTHER_DEPARTMENT),
    OUTSIDE_CELL(SealDefect.OUTSIDE_OPINION_CELL),
    GREY_COPY(SealDefect.GREY_COPY),
    INCOMPLETE(SealDefect.INCOMPLETE),
    /** A drawn seal laid over a born-digital PDF. */
    PASTED(SealDefect.PASTED_IMAGE);

    private final Optional<SealDefect> defect;

    SealCase() {
        defect = Optional.empty();
    }

    SealCase(SealDefect defect) {
        this.defect = Optional.of(defect);
    }

    /** What a verdict must name; empty when the seal passes. */
    public Optional<SealDefect> defect() {
        return defect;
    }

    public SealOutcome expected() {
        return defect.map(SealDefect::outcome).orElse(SealOutcome.PASS);
    }

    /** As the truth files name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
