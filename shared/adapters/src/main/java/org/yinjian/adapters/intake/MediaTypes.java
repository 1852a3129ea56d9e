package org.yinjian.adapters.intake;

import java.util.Set;

/** The media types that are told apart; every other one is unsupported. */
final class MediaTypes {
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String DOC = "application/msword";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String XLS = "application/vnd.ms-excel";
    static final String TEXT = "text/plain";
    static final String ZIP = "application/zip";
    static final String SEVEN_ZIP = "application/x-7z-compressed";
    static final String RAR = "application/x-rar-compressed";
    static final String MAIL = "message/rfc822";
    static final String TNEF = "application/vnd.ms-tnef";
    static final String OUTLOOK = "application/vnd.ms-outlook";
    static final String UNKNOWN = "application/octet-stream";

    static final Set<String> PICTURES = Set.of(
            "image/jpeg", "image/png", "image/tiff", "image/webp", "image/bmp", "image/gif", "image/jp2", "image/jpx");

    static final Set<String> ARCHIVES = Set.of(ZIP, SEVEN_ZIP, RAR);

    private MediaTypes() {}

    /** Whether a file of this type can be turned into pages. */
    static boolean isDocument(String mediaType) {
        return switch (mediaType) {
            case PDF, DOCX, DOC, XLSX, XLS, TEXT -> true;
            default -> PICTURES.contains(mediaType);
        };
    }
}
