package org.yinjian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.yinjian.adapters.image.PageCrops;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.cli.DossierFolder.DossierFiles;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.EvidenceCrop;
import org.yinjian.core.assessment.FormImprints;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.interpretation.DossierJudge;
import org.yinjian.core.reading.PageImage;
import org.yinjian.core.reading.ReadDocument;
import org.yinjian.core.reading.Reading;

/** Assesses one dossier from its files to its record and evidence. */
final class DossierJob {
    /** A file longer than this is read so far and found too large. */
    private static final int MOST_BYTES = 210_000_000;

    private final ReadingEngine engine;
    private final DossierJudge judge;
    private final AssessRun.Options options;
    private final String rules;
    private final ResultFolder results;
    private final StoredReadings stored;

    /** @param rules what a record depends on beside the dossier's bytes: campaign, options, program */
    DossierJob(
            ReadingEngine engine, DossierJudge judge, AssessRun.Options options, String rules, ResultFolder results) {
        this.engine = engine;
        this.judge = judge;
        this.options = options;
        this.rules = rules;
        this.results = results;
        this.stored = new StoredReadings(results);
    }

    AssessedDossier run(DossierFiles dossier) {
        try {
            List<SentFile> files = new ArrayList<>();
            for (Path file : dossier.files()) {
                files.add(SentFile.read(file));
            }
            String fingerprint = fingerprint(files);
            Optional<String> made = options.fresh() ? Optional.empty() : results.record(dossier.id(), fingerprint);
            return made.isPresent()
                    ? new AssessedDossier.Done(AssessmentJson.read(made.get()), true)
                    : assess(dossier, files, fingerprint);
        } catch (IOException | RuntimeException failure) {
            return new AssessedDossier.Failed(dossier.id(), reason(failure));
        }
    }

    private AssessedDossier assess(DossierFiles dossier, List<SentFile> files, String fingerprint) throws IOException {
        List<DocumentRead> readings = new ArrayList<>();
        Map<ContentHash, List<PageImage>> pages = new HashMap<>();
        List<Payload> payloads = files.stream()
                .flatMap(file -> engine.unpacker().unpack(file.name(), file.bytes()).stream())
                .toList();
        List<ReadDocument> read = payloads.stream()
                .gather(Gatherers.mapConcurrent(engine.documentsAtOnce(), payload -> read(dossier, payload)))
                .toList();
        for (int i = 0; i < payloads.size(); i++) {
            stored.keep(read.get(i).reading());
            readings.add(DocumentRead.of(payloads.get(i), read.get(i).reading()));
            pages.put(payloads.get(i).hash(), read.get(i).images());
        }
        Assessment record = judge.judge(dossier.id(), options.receivedAt(), readings);
        cutEvidence(record, pages);
        results.writeImprints(dossier.id(), ImprintsJson.write(FormImprints.of(record)));
        results.writeRecord(dossier.id(), AssessmentJson.write(record));
        results.markMade(dossier.id(), fingerprint);
        return new AssessedDossier.Done(record, false);
    }

    /** A page that breaks the reader costs its own file, never the dossier its record; a person gets the file to look at. */
    private ReadDocument read(DossierFiles dossier, Payload payload) {
        try {
            return engine.reader().read(payload);
        } catch (RuntimeException failure) {
            System.err.println(dossier.id() + ": " + payload.hash() + " could not be read: " + failure);
            return new ReadDocument(
                    new Reading(
                            payload.hash(),
                            payload.mediaType(),
                            Optional.empty(),
                            List.of(),
                            Optional.of(DocumentProblem.UNSUPPORTED)),
                    List.of());
        }
    }

    private void cutEvidence(Assessment record, Map<ContentHash, List<PageImage>> pages) throws IOException {
        Set<EvidenceCrop> named = EvidenceCrop.namedBy(record);
        for (Map.Entry<ContentHash, List<PageImage>> document : pages.entrySet()) {
            for (PageImage page : document.getValue()) {
                List<PageCrops.Wanted> wanted = named.stream()
                        .filter(crop -> crop.document().equals(document.getKey()) && crop.page() == page.page())
                        .map(crop -> new PageCrops.Wanted(crop.box(), crop.path()))
                        .toList();
                for (PageCrops.Crop crop : PageCrops.cut(page, wanted)) {
                    results.write(crop.path(), crop.png());
                }
            }
        }
    }

    private String fingerprint(List<SentFile> files) {
        StringBuilder all = new StringBuilder(engine.name());
        files.forEach(file -> all.append('\n').append(file.name()).append(' ').append(ContentHash.of(file.bytes())));
        return new MadeFrom(ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8)), rules).asText();
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /** A file as it lies in the folder; compared by nobody. */
    @SuppressWarnings("ArrayRecordComponent")
    private record SentFile(String name, byte[] bytes) {
        static SentFile read(Path path) throws IOException {
            try (InputStream in = Files.newInputStream(path)) {
                return new SentFile(String.valueOf(path.getFileName()), in.readNBytes(MOST_BYTES));
            }
        }
    }
}
