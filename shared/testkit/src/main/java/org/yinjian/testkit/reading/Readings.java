package org.yinjian.testkit.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.Reading;

/** Readings of documents that never were. */
public final class Readings {
    private Readings() {}

    /** A JPEG that was read whole; its hash follows from the name. */
    public static Reading of(String name, PageReading... pages) {
        return new Reading(hash(name), "image/jpeg", Optional.of("ppocr-v6-small/1"), List.of(pages), Optional.empty());
    }

    /** A document of which no page could be read. */
    public static Reading unreadable(String name, DocumentProblem problem) {
        return new Reading(hash(name), "image/jpeg", Optional.empty(), List.of(), Optional.of(problem));
    }

    /** The hash that {@link #of} gives a document of this name. */
    public static ContentHash hash(String name) {
        return ContentHash.of(name.getBytes(StandardCharsets.UTF_8));
    }
}
