package org.yinjian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.dossier.DossierId;

/** Where results go: each file whole or not at all, each record with the fingerprint of what it was made from. */
final class ResultFolder {
    /** Below it lies what only the program itself reads again. */
    static final String STATE = ".yinjian";

    private static final String MADE_FROM = STATE + "/made-from";
    private static final String ACROSS = STATE + "/judged-across";
    private static final Set<String> NO_RECORDS = Set.of("summary.json", "queue.json");

    /** What is kept of the forms' imprints, for comparing them across dossiers and runs. */
    private static final String IMPRINTS = STATE + "/imprints";

    private final Path folder;

    ResultFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve(MADE_FROM));
    }

    Path folder() {
        return folder;
    }

    /** Every record in a folder that {@code assess} wrote, by name. */
    static List<Assessment> records(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(ResultFolder::isRecord).sorted().toList();
        }
        List<Assessment> records = new ArrayList<>();
        for (Path file : files) {
            records.add(AssessmentJson.read(Files.readString(file)));
        }
        return records;
    }

    private static boolean isRecord(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") && !name.startsWith(".") && !NO_RECORDS.contains(name);
    }

    /** A file of the folder, where it is there. */
    Optional<byte[]> bytes(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        return exists(name) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    boolean exists(String name) {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder.normalize()) && Files.isRegularFile(file);
    }

    /** Whether the dossiers were also judged across each other. */
    boolean judgedAcross() {
        return Files.exists(folder.resolve(ACROSS));
    }

    void markJudgedAcross(boolean across) throws IOException {
        if (across) {
            write(ACROSS, "");
        } else {
            delete(ACROSS);
        }
    }

    /** The record of a dossier, when it was made from the same bytes, campaign, options and program. */
    Optional<String> record(DossierId dossier, String fingerprint) throws IOException {
        Path mark = mark(dossier);
        Path record = recordFile(dossier);
        boolean same =
                Files.isRegularFile(mark) && Files.readString(mark).equals(fingerprint) && Files.isRegularFile(record);
        return same ? Optional.of(Files.readString(record)) : Optional.empty();
    }

    void writeRecord(DossierId dossier, String json) throws IOException {
        write(dossier + ".json", json.getBytes(StandardCharsets.UTF_8));
    }

    void writeImprints(DossierId dossier, String json) throws IOException {
        write(IMPRINTS + "/" + dossier + ".json", json);
    }

    /** The imprints of a dossier as they were kept; none where none were. */
    Optional<String> imprints(DossierId dossier) throws IOException {
        Path kept = folder.resolve(IMPRINTS).resolve(dossier + ".json");
        return Files.isRegularFile(kept) ? Optional.of(Files.readString(kept)) : Optional.empty();
    }

    /** Writes those records that are not as they were; both lists are of the same dossiers. */
    void writeChanged(List<Assessment> before, List<Assessment> after) throws IOException {
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                writeRecord(after.get(i).dossier(), AssessmentJson.write(after.get(i)));
            }
        }
    }

    /** The fingerprint of what a record was made from. */
    Optional<String> madeFrom(DossierId dossier) throws IOException {
        Path mark = mark(dossier);
        return Files.isRegularFile(mark) ? Optional.of(Files.readString(mark)) : Optional.empty();
    }

    /** Written last, so that a run that was killed does the dossier again. */
    void markMade(DossierId dossier, String fingerprint) throws IOException {
        write(folder.relativize(mark(dossier)).toString(), fingerprint.getBytes(StandardCharsets.UTF_8));
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IOException("a result outside the results' folder: " + name);
        }
        WholeFile.write(target, bytes);
    }

    private Path recordFile(DossierId dossier) {
        return folder.resolve(dossier + ".json");
    }

    private Path mark(DossierId dossier) {
        return folder.resolve(MADE_FROM).resolve(dossier.value());
    }
}
