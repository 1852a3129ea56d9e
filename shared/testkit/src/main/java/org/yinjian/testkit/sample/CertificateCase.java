package org.yinjian.testkit.sample;

import java.util.Locale;

/** What is the matter with a dossier's certificates; two are asked for. */
public enum CertificateCase {
    OK,
    NONE,
    ONE_ONLY,
    /** The same one scanned and photographed. */
    SAME_TWICE,
    /** One is somebody else's. */
    WRONG_HOLDER,
    /** One picture is a notice. */
    NOT_A_CERTIFICATE,
    /** One PDF is locked by a password. */
    LOCKED,
    /** One file breaks off. */
    TRUNCATED;

    /** As the truth files name it. */
    public String key() {
        return this == LOCKED || this == TRUNCATED ? "ok" : name().toLowerCase(Locale.ROOT);
    }
}
