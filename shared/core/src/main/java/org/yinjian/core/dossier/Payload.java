package org.yinjian.core.dossier;

import java.util.Optional;

/**
 * One file as it was sent, taken out of its archive or mail.
 *
 * <p>The file name is for people only: it fills no value and decides no kind. {@link #bytes()} is not copied; nobody
 * writes to it.
 */
public final class Payload {
    private final String file;
    private final Optional<String> container;
    private final byte[] bytes;
    private final String mediaType;
    private final Optional<DocumentProblem> problem;
    private final ContentHash hash;

    public Payload(
            String file,
            Optional<String> container,
            byte[] bytes,
            String mediaType,
            Optional<DocumentProblem> problem) {
        this.file = file;
        this.container = container;
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.problem = problem;
        this.hash = ContentHash.of(bytes);
    }

    /** The file's own name, without folders. */
    public String file() {
        return file;
    }

    /** The name of the archive or mail that it came in. */
    public Optional<String> container() {
        return container;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The media type found from the content, such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** What is known to be wrong before any page is read. */
    public Optional<DocumentProblem> problem() {
        return problem;
    }

    public ContentHash hash() {
        return hash;
    }
}
