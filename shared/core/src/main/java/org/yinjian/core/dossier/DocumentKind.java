package org.yinjian.core.dossier;

/** What a document, or a page of it, is. */
public enum DocumentKind {
    REGISTRATION_FORM,
    HONOUR_CERTIFICATE,
    ID_PHOTO,
    OTHER,
    UNREADABLE
}
