package org.yinjian.core.seal;

/** What a seal is for. */
public enum SealKind {
    OFFICIAL,
    DEPARTMENT,
    CONTRACT,
    FINANCE,
    INVOICE,
    ADMISSIONS,
    OTHER_SPECIAL,
    PERSONAL,
    UNKNOWN
}
