package org.yinjian.testkit.sample;

/** What is wrong with the filled-in fields. */
public enum FieldFault {
    MISSING_PHONE("MISSING_FIELD", "phone"),
    MISSING_EMAIL("MISSING_FIELD", "email"),
    MISSING_POSITION("MISSING_FIELD", "position"),
    MISSING_ADDRESS("MISSING_FIELD", "address"),
    MISSING_POSTCODE("MISSING_FIELD", "postcode"),
    MISSING_DATE("MISSING_FIELD", "opinionDate"),
    /** A mobile number one digit short. */
    INVALID_PHONE("INVALID_PHONE", "phone"),
    /** No top-level domain. */
    INVALID_EMAIL("INVALID_EMAIL", "email"),
    INVALID_AGE("INVALID_AGE", "age"),
    /** Five digits. */
    INVALID_POSTCODE("INVALID_POSTCODE", "postcode"),
    MISSING_PORTRAIT("MISSING_PORTRAIT", "portrait");

    private final String code;
    private final String field;

    FieldFault(String code, String field) {
        this.code = code;
        this.field = field;
    }

    /** The finding that it calls for. */
    public String code() {
        return code;
    }

    /** The record's key of the field. */
    public String field() {
        return field;
    }

    /** Whether a team's form can have it. */
    boolean touchesTeams() {
        return this != INVALID_AGE && this != MISSING_PORTRAIT;
    }

    Applicant applyTo(Applicant applicant) {
        return switch (this) {
            case MISSING_PHONE, MISSING_EMAIL, MISSING_POSITION, MISSING_ADDRESS, MISSING_POSTCODE, MISSING_DATE ->
                applicant.without(field);
            case INVALID_PHONE -> applicant.with(field, shortened(applicant.field(field)));
            case INVALID_EMAIL -> applicant.with(field, applicant.field(field).replaceFirst("\\.[a-z]+$", ""));
            case INVALID_AGE -> applicant.with(field, "1" + applicant.field(field) + "0");
            case INVALID_POSTCODE -> applicant.with(field, shortened(applicant.field(field)));
            case MISSING_PORTRAIT -> applicant;
        };
    }

    private static String shortened(String text) {
        return text.isEmpty() ? text : text.substring(0, text.length() - 1);
    }
}
