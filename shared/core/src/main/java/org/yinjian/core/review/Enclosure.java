package org.yinjian.core.review;

import java.util.Optional;

/** A file that goes with a mail, or a picture that its page shows. {@link #bytes()} is not copied; nobody writes to it. */
public final class Enclosure {
    private final String file;
    private final String mediaType;
    private final byte[] bytes;
    private final Optional<String> contentId;

    private Enclosure(String file, String mediaType, byte[] bytes, Optional<String> contentId) {
        this.file = file;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.contentId = contentId;
    }

    public static Enclosure attached(String file, String mediaType, byte[] bytes) {
        return new Enclosure(file, mediaType, bytes, Optional.empty());
    }

    /** @param contentId what the page calls it by: {@code <img src="cid:…">} */
    public static Enclosure shown(String file, String mediaType, byte[] bytes, String contentId) {
        return new Enclosure(file, mediaType, bytes, Optional.of(contentId));
    }

    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Empty for a file that is attached. */
    public Optional<String> contentId() {
        return contentId;
    }
}
