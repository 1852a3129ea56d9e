package org.yinjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yinjian.core.dossier.DossierId;

/** The dossiers of a folder: each sub-folder, {@code .zip} or {@code .eml} in it, or the folder itself. */
final class DossierFolder {
    /** Folders within a dossier deeper than this are not looked into. */
    private static final int DEPTH = 6;

    private DossierFolder() {}

    /** One dossier's files as they lie on disk, sorted by path. */
    record DossierFiles(DossierId id, List<Path> files) {
        DossierFiles {
            files = List.copyOf(files);
        }
    }

    static List<DossierFiles> list(Path folder) throws IOException {
        List<Path> entries = entries(folder);
        List<Path> dossiers = entries.stream()
                .filter(path -> Files.isDirectory(path) || isContainer(path))
                .toList();
        if (dossiers.isEmpty()) {
            List<Path> documents = files(folder);
            Path name = folder.toAbsolutePath().normalize().getFileName();
            return documents.isEmpty() || name == null
                    ? List.of()
                    : List.of(new DossierFiles(new DossierId(name.toString()), documents));
        }
        Map<String, Integer> taken = new HashMap<>();
        List<DossierFiles> found = new ArrayList<>();
        for (Path path : dossiers) {
            String name = unique(name(path), taken);
            found.add(new DossierFiles(new DossierId(name), Files.isDirectory(path) ? files(path) : List.of(path)));
        }
        return found;
    }

    private static String unique(String name, Map<String, Integer> taken) {
        int times = taken.merge(name, 1, Integer::sum);
        return times == 1 ? name : unique(name + "-" + times, taken);
    }

    private static String name(Path path) {
        String file = Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
        int dot = file.lastIndexOf('.');
        return Files.isDirectory(path) || dot <= 0 ? file : file.substring(0, dot);
    }

    private static boolean isContainer(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && (name.endsWith(".zip") || name.endsWith(".eml"));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(DossierFolder::counts).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walked = Files.walk(folder, DEPTH)) {
            return walked.filter(Files::isRegularFile)
                    .filter(DossierFolder::counts)
                    .sorted()
                    .toList();
        }
    }

    /** Truth files and hidden files are nobody's documents. */
    private static boolean counts(Path path) {
        String name = String.valueOf(path.getFileName());
        return !name.startsWith(".") && !name.endsWith(".truth.json") && !name.equals("index.jsonl");
    }
}
