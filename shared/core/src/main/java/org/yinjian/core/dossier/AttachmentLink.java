package org.yinjian.core.dossier;

import java.time.LocalDate;
import java.util.Optional;

/** The media type of a file of which only a link came: {@code application/x-attachment-link; expires=2021-12-30}. */
public final class AttachmentLink {
    private static final String TYPE = "application/x-attachment-link";
    private static final String EXPIRES = "; expires=";

    private AttachmentLink() {}

    /** @param expires the last day on which it can be fetched, as the mail says */
    public static String mediaType(Optional<LocalDate> expires) {
        return TYPE + expires.map(day -> EXPIRES + day).orElse("");
    }

    public static boolean is(String mediaType) {
        return mediaType.startsWith(TYPE);
    }

    /** The last day on which the file can be fetched. */
    public static Optional<LocalDate> expires(String mediaType) {
        int at = mediaType.indexOf(EXPIRES);
        return at < 0 ? Optional.empty() : Optional.of(LocalDate.parse(mediaType.substring(at + EXPIRES.length())));
    }
}
