package org.yinjian.core.assessment;

import java.util.Optional;

/** Every kind of finding; the seal's defects bear the same names as in {@code SealDefect}. */
public enum FindingCode {
    NO_SEAL,
    NAME_MISMATCH,
    SPECIAL_PURPOSE_SEAL,
    OTHER_DEPARTMENT,
    OUTSIDE_OPINION_CELL,
    GREY_COPY,
    OTHER_COLOUR,
    INCOMPLETE,
    PASTED_IMAGE,
    ILLEGIBLE,
    SEAL_NOTE,
    /** One imprint in two dossiers. */
    SAME_IMPRINT,
    /** What the register of accepted seals says. */
    SEAL_REGISTER,
    /** A file is digitally signed. */
    DIGITAL_SIGNATURE,
    MISSING_FIELD,
    INVALID_PHONE,
    INVALID_EMAIL,
    INVALID_AGE,
    INVALID_POSTCODE,
    INVALID_FIELD,
    UNSURE_FIELD,
    MISSING_PORTRAIT,
    MISSING_FORM,
    DUPLICATE_FORM,
    CERTIFICATE_COUNT,
    CERTIFICATE_DUPLICATE,
    NOT_A_CERTIFICATE,
    CERTIFICATE_UNREADABLE,
    CERTIFICATE_HOLDER_MISMATCH,
    UNREADABLE_FILE,
    LATE,
    QUOTA_EXCEEDED,
    APPLICANT_DUPLICATE,
    EXCLUDED_PERSON,
    PRIORITY,
    CHANNEL,
    ONLINE_DIFFERENCE,
    ONLINE_MISSING;

    /** Whether it is told of one field of the form by itself. */
    public boolean isOfAField() {
        return switch (this) {
            case MISSING_FIELD,
                    INVALID_PHONE,
                    INVALID_EMAIL,
                    INVALID_AGE,
                    INVALID_POSTCODE,
                    INVALID_FIELD,
                    UNSURE_FIELD,
                    MISSING_PORTRAIT -> true;
            default -> false;
        };
    }

    /**
     * The code on whose clause this one rests too: what is beyond the contract's table asks no clause of its own of a
     * campaign, so that campaigns written before it stay valid. It changes no outcome but by its severity.
     */
    public Optional<FindingCode> restsOn() {
        return switch (this) {
            case SAME_IMPRINT, SEAL_REGISTER, DIGITAL_SIGNATURE -> Optional.of(SEAL_NOTE);
            default -> Optional.empty();
        };
    }
}
