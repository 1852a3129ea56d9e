package org.yinjian.core.dossier;

/** Why a file could not be read, or not whole. */
public enum DocumentProblem {
    TRUNCATED,
    ENCRYPTED,
    EMPTY,
    TOO_LARGE,
    UNSUPPORTED,
    BOMB
}
