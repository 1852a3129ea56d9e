package org.yinjian.testkit.sample;

import java.util.Locale;

/** How the files were sent. */
public enum Submission {
    /** As files named by machines. */
    PLAIN,
    /** As files named by people. */
    CHINESE,
    /** In a zip with GBK names. */
    ZIP,
    /** Attached to a mail. */
    EML,
    /** Attached to a mail that was passed on whole. */
    EML_FORWARDED,
    /** With a life story, a note and a portrait beside. */
    EXTRA,
    /** With an empty file beside. */
    EMPTY_EXTRA;

    /** As the truth files name it. */
    public String key() {
        return this == EML_FORWARDED ? "eml" : name().toLowerCase(Locale.ROOT);
    }
}
