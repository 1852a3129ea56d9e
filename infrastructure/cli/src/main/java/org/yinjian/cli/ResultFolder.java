package org.yinjian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yinjian.core.dossier.DossierId;

/** Where results go: each file whole or not at all, each record with the fingerprint of what it was made from. */
final class ResultFolder {
    private static final String MADE_FROM = ".made-from";

    /** What is kept of the forms' imprints, for comparing them across dossiers and runs. */
    private static final String IMPRINTS = ".imprints";

    private final Path folder;

    ResultFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve(MADE_FROM));
    }

    Path folder() {
        return folder;
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
