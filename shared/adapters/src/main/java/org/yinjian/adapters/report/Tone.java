package org.yinjian.adapters.report;

import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.seal.SealOutcome;

/** The class of the page's style that a thing is shown in: good, doubt, bad, grave, plain. */
final class Tone {
    private static final String GOOD = "good";
    private static final String DOUBT = "doubt";
    private static final String BAD = "bad";
    private static final String GRAVE = "grave";
    private static final String PLAIN = "plain";

    private Tone() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case COMPLETE -> GOOD;
            case NEEDS_REVIEW -> DOUBT;
            case NEEDS_CORRECTION -> BAD;
            case EXCLUDED -> GRAVE;
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case NOTE -> PLAIN;
            case REVIEW -> DOUBT;
            case CORRECT -> BAD;
            case EXCLUDE -> GRAVE;
        };
    }

    static String of(SealOutcome outcome) {
        return switch (outcome) {
            case PASS -> GOOD;
            case REVIEW -> DOUBT;
            case FAIL -> BAD;
        };
    }

    static String of(FieldStatus status) {
        return switch (status) {
            case READ -> GOOD;
            case UNSURE -> DOUBT;
            case BLANK, MISSING -> PLAIN;
        };
    }
}
