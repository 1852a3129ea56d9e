package org.yinjian.evaluation.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Scores the records of a folder of dossiers against its truth files, {@code <dossier>.truth.json}; a record that is not
 * there is wrong in everything.
 *
 * @param dossiers how many have a truth file
 * @param missing those without a record
 */
public record AccuracyScore(int dossiers, List<String> missing, Tally tally, Calibration calibration) {
    private static final String TRUTH = ".truth.json";

    public AccuracyScore {
        missing = List.copyOf(missing);
    }

    /**
     * @param truths folder of truth files
     * @param records folder of {@code <dossier>.json}
     * @throws IllegalArgumentException when there is no truth file
     */
    public static AccuracyScore of(Path truths, Path records) throws IOException {
        return of(truths, records, _ -> true);
    }

    /** As {@link #of(Path, Path)} for some of the dossiers. */
    public static AccuracyScore of(Path truths, Path records, Predicate<String> counted) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Tally tally = new Tally();
        Calibration calibration = new Calibration();
        List<String> missing = new ArrayList<>();
        List<Path> files = truthFiles(truths).stream()
                .filter(file -> counted.test(dossier(file)))
                .toList();
        for (Path file : files) {
            String dossier = dossier(file);
            Path record = records.resolve(dossier + ".json");
            boolean there = Files.isRegularFile(record);
            if (!there) {
                missing.add(dossier);
            }
            JsonNode truth = json.readTree(Files.readString(file));
            JsonNode said = there ? json.readTree(Files.readString(record)) : MissingNode.getInstance();
            new FieldScore(tally, calibration).add(truth, said);
            new SealScore(tally).add(truth, said);
            new DocumentScore(tally).add(truth, said);
            new DossierScore(tally).add(truth, said);
        }
        return new AccuracyScore(files.size(), missing, tally, calibration);
    }

    private static List<Path> truthFiles(Path truths) throws IOException {
        try (Stream<Path> files = Files.list(truths)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no *" + TRUTH + " in " + truths);
            }
            return found;
        }
    }

    private static String dossier(Path truth) {
        String name = String.valueOf(truth.getFileName());
        return name.substring(0, name.length() - TRUTH.length());
    }

    /** The false PASSes: the figure to guard. */
    public Rate falsePass() {
        return tally.rate(SealScore.TOTAL, SealScore.FALSE_PASS);
    }
}
