package org.yinjian.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.reading.Reading;

/** What was seen in the documents of a run, each gzipped under its hash: judging again needs nothing else. */
final class StoredReadings {
    /** A reading of the most pages that the intake lets through takes some tens of megabytes; more is no reading. */
    private static final int MOST_BYTES = 500_000_000;

    private final ResultFolder results;

    StoredReadings(ResultFolder results) {
        this.results = results;
    }

    /** Keeps a reading; one without pages says no more than the record does and is not kept. */
    void keep(Reading reading) throws IOException {
        if (reading.pages().isEmpty()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8));
        }
        results.write(name(reading.document()), bytes.toByteArray());
    }

    /**
     * The documents of a record with their readings, in its order.
     *
     * @throws IOException naming the file whose reading is not there
     */
    List<DocumentRead> of(Assessment record) throws IOException {
        List<DocumentRead> documents = new ArrayList<>();
        for (AssessedDocument document : record.documents()) {
            Reading reading = document.pages().isEmpty() ? unread(document) : find(document);
            documents.add(new DocumentRead(document.file(), document.container(), reading));
        }
        return documents;
    }

    private static Reading unread(AssessedDocument document) {
        return new Reading(document.id(), document.mediaType(), Optional.empty(), List.of(), document.problem());
    }

    private Reading find(AssessedDocument document) throws IOException {
        byte[] packed = results.bytes(name(document.id()))
                .orElseThrow(() -> new IOException("the reading of " + document.file()
                        + " is not stored in OUT; run assess over the folder again"));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return ReadingJson.read(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        }
    }

    private static String name(ContentHash document) {
        return ResultFolder.STATE + "/readings/" + document.hex() + ".json.gz";
    }
}
