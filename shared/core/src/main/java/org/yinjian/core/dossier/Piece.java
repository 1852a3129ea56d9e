package org.yinjian.core.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What of a file one dossier holds: all of it, or the pages that are one applicant's; written {@code sha256:…} or {@code
 * sha256:…#3,4}.
 *
 * @param pages ascending, from 1; empty for the whole file
 */
public record Piece(ContentHash document, List<Integer> pages) implements Comparable<Piece> {
    private static final String MARK = "#";

    public Piece {
        pages = pages.stream().distinct().sorted().toList();
        if (!pages.isEmpty() && pages.getFirst() < 1) {
            throw new IllegalArgumentException("pages count from 1: " + pages);
        }
    }

    public static Piece whole(ContentHash document) {
        return new Piece(document, List.of());
    }

    /** @throws IllegalArgumentException when the text is not what {@link #toString} writes */
    public static Piece parse(String text) {
        String[] parts = text.split(MARK, 2);
        List<Integer> pages = parts.length == 1
                ? List.of()
                : Arrays.stream(parts[1].split(",")).map(Integer::valueOf).toList();
        return new Piece(new ContentHash(parts[0]), pages);
    }

    /** Whether the two have a page in common. */
    public boolean overlaps(Piece other) {
        return document.equals(other.document)
                && (pages.isEmpty() || other.pages.isEmpty() || pages.stream().anyMatch(other.pages::contains));
    }

    @Override
    public int compareTo(Piece other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return pages.isEmpty()
                ? document.value()
                : document + MARK + pages.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
