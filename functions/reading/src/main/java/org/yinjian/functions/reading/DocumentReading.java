package org.yinjian.functions.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.reading.PageImage;
import org.yinjian.core.reading.ReadDocument;
import org.yinjian.core.reading.ReadingIndex;

/**
 * Reads one document, once for all dossiers and campaigns, and asks for the judgement of every dossier that holds it.
 * The pictures and the reading are kept before the index names them, so what the index names is there.
 */
final class DocumentReading {
    private final Collaborators with;

    DocumentReading(Collaborators with) {
        this.with = with;
    }

    void read(Work.Read work) {
        boolean known =
                with.readings().find(work.document()).stream().anyMatch(ReadingIndex.Standing.Read.class::isInstance);
        if (!known) {
            keep(work);
        }
        with.readings().holders(work.document()).forEach(dossier -> with.work().send(new Work.Assess(dossier)));
    }

    private void keep(Work.Read work) {
        String key = ArchiveKeys.document(work.document());
        byte[] bytes = with.archive()
                .get(key)
                .orElseThrow(() -> new IllegalStateException(key + " is to be read but not in the archive"));
        long start = System.nanoTime();
        ReadDocument read = with.reader()
                .read(new Payload(work.file(), Optional.empty(), bytes, work.mediaType(), Optional.empty()));
        for (PageImage image : read.images()) {
            with.archive().put(ArchiveKeys.page(work.document(), image.page()), image.jpeg(), "image/jpeg");
        }
        with.archive()
                .put(
                        ArchiveKeys.reading(work.document()),
                        ReadingJson.write(read.reading()).getBytes(StandardCharsets.UTF_8),
                        "application/json");
        with.readings()
                .note(
                        work.document(),
                        new ReadingIndex.Standing.Read(read.reading().readBy().orElse("none")));
        with.events()
                .record(new OperationalEvent.DocumentRead(
                        work.document().value(),
                        read.reading().pages().size(),
                        Duration.ofNanos(System.nanoTime() - start).toMillis(),
                        read.reading().problem().map(DocumentProblem::name).orElse("")));
    }
}
