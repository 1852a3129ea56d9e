package org.yinjian.adapters.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The list of institutions that ships: other owners that a seal might name. Its provenance stands in its head. */
public final class Institutions {
    private static final String RESOURCE = "/org/yinjian/lexicon/institutions.txt";

    private Institutions() {}

    /** About 2,630 names of universities and colleges; a name that is not among them is not wrong. Reads each time. */
    public static List<String> names() {
        try (InputStream in = Objects.requireNonNull(Institutions.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return ListFile.words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }
}
