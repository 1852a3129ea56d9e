package org.yinjian.core.dossier;

import java.util.Comparator;
import java.util.Optional;

/**
 * A document as a dossier holds it; its bytes lie in the archive under their hash.
 *
 * @param source the object that it came in, as in {@link Source#object()}
 * @param size bytes
 */
public record HeldDocument(
        String source,
        String file,
        Optional<String> container,
        ContentHash hash,
        String mediaType,
        Optional<DocumentProblem> problem,
        long size)
        implements Comparable<HeldDocument> {
    private static final Comparator<HeldDocument> ORDER = Comparator.comparing(HeldDocument::source)
            .thenComparing(held -> held.container().orElse(""))
            .thenComparing(HeldDocument::file)
            .thenComparing(HeldDocument::hash);

    /** What was unpacked from one received object. */
    public static HeldDocument of(String source, Payload payload) {
        return new HeldDocument(
                source,
                payload.file(),
                payload.container(),
                payload.hash(),
                payload.mediaType(),
                payload.problem(),
                payload.bytes().length);
    }

    /** Whether there is anything to read; what is empty or was refused while unpacking has no bytes. */
    public boolean readable() {
        return size > 0 && problem.isEmpty();
    }

    @Override
    public int compareTo(HeldDocument other) {
        return ORDER.compare(this, other);
    }
}
