package org.yinjian.core.interpretation;

import java.time.Instant;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.reading.Reading;

/**
 * One file of a dossier and what was seen in it.
 *
 * @param file its name as sent
 * @param container the archive or mail that it came in
 * @param arrived when it came, where that is known of this file and not of the whole dossier alone
 */
public record DocumentRead(String file, Optional<String> container, Reading reading, Optional<Instant> arrived) {
    /** A file of which no moment of its own is known. */
    public DocumentRead(String file, Optional<String> container, Reading reading) {
        this(file, container, reading, Optional.empty());
    }

    public static DocumentRead of(Payload payload, Reading reading) {
        return new DocumentRead(payload.file(), payload.container(), reading);
    }

    public Optional<DocumentProblem> problem() {
        return reading.problem();
    }
}
