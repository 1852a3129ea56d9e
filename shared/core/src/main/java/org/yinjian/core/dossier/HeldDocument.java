package org.yinjian.core.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document as a dossier holds it; its bytes lie in the archive under their hash.
 *
 * @param source the object that it came in, as in {@link Source#object()}
 * @param size bytes of the whole file
 * @param pages which of its pages are held, ascending; empty for all
 */
public record HeldDocument(
        String source,
        String file,
        Optional<String> container,
        ContentHash hash,
        String mediaType,
        Optional<DocumentProblem> problem,
        long size,
        List<Integer> pages)
        implements Comparable<HeldDocument> {
    private static final Comparator<HeldDocument> ORDER = Comparator.comparing(HeldDocument::source)
            .thenComparing(held -> held.container().orElse(""))
            .thenComparing(HeldDocument::file)
            .thenComparing(HeldDocument::piece);

    public HeldDocument {
        pages = List.copyOf(pages);
    }

    /** All pages of a file. */
    public HeldDocument(
            String source,
            String file,
            Optional<String> container,
            ContentHash hash,
            String mediaType,
            Optional<DocumentProblem> problem,
            long size) {
        this(source, file, container, hash, mediaType, problem, size, List.of());
    }

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

    /** Of the same file some pages only. */
    public HeldDocument only(List<Integer> some) {
        return new HeldDocument(source, file, container, hash, mediaType, problem, size, some);
    }

    /** What tells it from every other document of a dossier. */
    public Piece piece() {
        return new Piece(hash, pages);
    }

    /** The file's name, with the pages where it is not all of them: 扫描件.pdf（第3、4页）. */
    public String named() {
        return pages.isEmpty()
                ? file
                : file + pages.stream().map(String::valueOf).collect(Collectors.joining("、", "（第", "页）"));
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
