package org.yinjian.core.review;

/**
 * Which state of a dossier was judged. Its text compares as the states do: a later version of the manifest is greater; of
 * one version the one with more readings, then the one judged among later circles, then the one beside a later import.
 *
 * @param manifest the manifest's version
 * @param read how many of its documents were read
 * @param circles the sum of the versions of its circles
 * @param imported the moment of the portal's export, in seconds since 1970; 0 without one
 */
public record StateOrder(long manifest, long read, long circles, long imported) {
    private static final int PARTS = 4;

    /** @throws IllegalArgumentException when the text is no order */
    public static StateOrder parse(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not the order of a dossier's state: " + text);
        }
        return new StateOrder(
                Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    }

    /** The same beside circles of this version. */
    public StateOrder among(long version) {
        return new StateOrder(manifest, read, version, imported);
    }

    /** Its text, each part of a fixed width. */
    public String text() {
        return ofDocuments() + "-%08d-%010d".formatted(circles, imported);
    }

    /** What it says of the dossier's own documents, whatever became of others. */
    public String ofDocuments() {
        return "%08d-%04d".formatted(manifest, read);
    }
}
