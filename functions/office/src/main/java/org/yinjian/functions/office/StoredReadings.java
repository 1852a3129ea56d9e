package org.yinjian.functions.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;

/** The readings of documents, as far as they were made. */
public final class StoredReadings {
    private final Collaborators with;

    public StoredReadings(Collaborators with) {
        this.with = with;
    }

    /** Of all these documents in their order, each as far as it is held; nothing while one is to come. */
    public Optional<List<DocumentRead>> of(List<HeldDocument> documents) {
        List<DocumentRead> readings = new ArrayList<>();
        for (HeldDocument held : documents) {
            Optional<Reading> reading = held.readable() ? stored(held) : Optional.of(unread(held, held.problem()));
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            readings.add(new DocumentRead(
                    held.file(), held.container(), reading.get().only(held.pages())));
        }
        return Optional.of(readings);
    }

    private Optional<Reading> stored(HeldDocument held) {
        return with.readings().find(held.hash()).map(standing -> switch (standing) {
            case ReadingIndex.Standing.Read ignored -> fetch(held);
            case ReadingIndex.Standing.GivenUp ignored -> unread(held, Optional.of(DocumentProblem.UNSUPPORTED));
        });
    }

    private Reading fetch(HeldDocument held) {
        String key = ArchiveKeys.reading(held.hash());
        byte[] json = with.archive()
                .get(key)
                .orElseThrow(() -> new IllegalStateException(key + " is noted as read but not in the archive"));
        return ReadingJson.read(new String(json, StandardCharsets.UTF_8));
    }

    private static Reading unread(HeldDocument held, Optional<DocumentProblem> problem) {
        return new Reading(held.hash(), held.mediaType(), Optional.empty(), List.of(), problem);
    }
}
