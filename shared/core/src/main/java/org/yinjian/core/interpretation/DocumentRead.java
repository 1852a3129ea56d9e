package org.yinjian.core.interpretation;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.reading.Reading;

/**
 * One file of a dossier and what was seen in it.
 *
 * @param file its name as sent
 * @param container the archive or mail that it came in
 */
public record DocumentRead(String file, Optional<String> container, Reading reading) {
    public static DocumentRead of(Payload payload, Reading reading) {
        return new DocumentRead(payload.file(), payload.container(), reading);
    }

    /** The same file, as if it had these pages only. */
    DocumentRead only(List<Integer> pages) {
        return new DocumentRead(file, container, reading.only(pages));
    }

    public Optional<DocumentProblem> problem() {
        return reading.problem();
    }
}
