package org.yinjian.testkit.sample;

import java.util.Locale;

/** How a form came to be a file. */
public enum Condition {
    SCAN_JPG_200,
    SCAN_PDF_300,
    /** One PDF with the form and all certificates. */
    SCAN_PDF_MULTI,
    SKEW_SCAN,
    NOISY_SCAN,
    FOLD,
    PHOTO_GOOD,
    PHOTO_SHADOW,
    /** A photo made small by a messenger. */
    WECHAT,
    /** Stored lying or upside down. */
    ROTATED,
    /** A copy without colour. */
    BW_COPY,
    /** Exported by a word processor; a seal on it can only have been pasted. */
    PDF_BORN,
    /** The word processor's own file; no seal. */
    DOCX_BORN;

    /** As the truth files name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean bornDigital() {
        return this == PDF_BORN || this == DOCX_BORN;
    }
}
