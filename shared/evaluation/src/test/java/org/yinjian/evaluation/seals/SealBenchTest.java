package org.yinjian.evaluation.seals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.testkit.draw.Outlines;
import org.yinjian.testkit.imprint.ImprintFamily;
import org.yinjian.testkit.imprint.ImprintSample;
import org.yinjian.testkit.imprint.ImprintSet;
import org.yinjian.vision.page.PixelImages;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.PageContext;
import org.yinjian.vision.text.ModelVariant;
import org.yinjian.vision.text.PpOcrRecognizer;

class SealBenchTest {
    private static final PpOcrRecognizer TRAINED = PpOcrRecognizer.openForSeals(ModelVariant.INT8);
    private static final PpOcrRecognizer GENERAL = PpOcrRecognizer.open(ModelVariant.INT8);

    @TempDir
    private static Path set;

    @TempDir
    private Path results;

    @BeforeAll
    static void aHandfulOfPictures() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertEquals(
                0,
                SealSets.run(
                        List.of("11", "6", set.toString(), "--family", "practice"),
                        new PrintStream(told, true, StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void close() {
        TRAINED.close();
        GENERAL.close();
    }

    @Test
    void partsAreJudgedOnceAndScoredTogether() throws IOException {
        bench(1, 2).run();
        Path first = results.resolve("00001-00002.jsonl");
        Files.writeString(first, "{\"id\":\"I00003\",\"fo", StandardOpenOption.APPEND);

        bench(3, 4).run();
        SealBench.Report all = bench(1, 1_000).run();

        assertTrue(all.text().startsWith("6 imprints"), all.text());
        assertEquals(2, lines("00003-00004.jsonl"));
        assertEquals(2, lines("00001-01000.jsonl"));
        assertTrue(all.json().contains("\"imprints\" : 6"), all.json());
    }

    @Test
    void whatIsRightPassesAndAClearlyOtherUnitDoesNot() throws IOException {
        List<SealTruth> truths = SealTruth.of(set);
        SealTrial trial = parts().trial();

        for (SealTruth truth : truths) {
            SealResult result = trial.run(truth);
            assertEquals(result.known().passes(), result.known().score() >= 0, truth.id());
            if (!truth.passes()) {
                assertFalse(result.known().passes(), truth.toString());
            }
        }
    }

    /** These five were measured otherwise by every thread while OpenCV's ellipse was fitted with its random numbers. */
    @Test
    void aPictureIsMeasuredAlikeByEveryThread() throws IOException {
        ImprintSet practice = new ImprintSet(ImprintFamily.PRACTICE, 5201, Institutions.names());
        for (int number : new int[] {13, 16, 38, 39, 58}) {
            ImprintSample sample = practice.sample(number);
            PageContext context = new PageContext(Optional.of(sample.truth().pixelsPerMm()), List.of());
            BufferedImage picture =
                    ImageIO.read(new ByteArrayInputStream(sample.picture().bytes()));
            try (Mat page = PixelImages.bounded(picture, 2_000)) {
                ImprintFinder finder = parts().finders().apply(600);
                assertEquals(
                        1,
                        IntStream.range(0, 6)
                                .parallel()
                                .mapToObj(_ -> finder.find(page, context))
                                .distinct()
                                .count(),
                        sample.truth().id());
            }
        }
    }

    @Test
    void aSetGoesOnWhereItStoppedAndMixesWithNoOther() throws IOException {
        List<String> first = Files.readAllLines(set.resolve(SealSets.INDEX)).subList(0, 3);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

        for (String count : List.of("2", "3", "1")) {
            SealSets.run(List.of("11", count, results.toString(), "--family", "practice"), out);
        }

        assertEquals(first, Files.readAllLines(results.resolve(SealSets.INDEX)));
        assertThrows(
                IOException.class,
                () -> SealSets.run(List.of("12", "4", results.toString(), "--family", "practice"), out));
    }

    @Test
    void aSetIsCutInTheFontsOfAFolderWhereOneIsGiven() throws IOException {
        Path fonts = Files.createDirectories(results.resolve("fonts"));
        try (InputStream font = Outlines.class.getResourceAsStream("/org/yinjian/testkit/fonts/seal-kai.ttf")) {
            Files.copy(font, fonts.resolve("other.ttf"));
        }

        int exit = SealSets.run(
                List.of("11", "1", results.toString(), "--family", "rehearsal", "--fonts", fonts.toString()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertEquals(0, exit);
        String line = Files.readString(results.resolve(SealSets.INDEX));
        assertTrue(line.contains("\"font\":\"other.ttf\""), line);
    }

    @Test
    void aFamilyThatBringsNoFontsAlongIsNoSet() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        int exit = SealSets.run(
                List.of("1", "1", results.toString(), "--family", "training"),
                new PrintStream(told, true, StandardCharsets.UTF_8));

        assertEquals(2, exit);
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("practice|rehearsal|frozen"));
    }

    @Test
    void looserThresholdsPassNoFewer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int exit = SealThresholds.run(
                List.of(set.toString()), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

        List<String> rows = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, exit);
        assertTrue(rows.stream().anyMatch(row -> row.endsWith("*")), "those in force are marked");
        double loosest = recall(rows.get(1));
        assertTrue(rows.stream().skip(1).allMatch(row -> recall(row) <= loosest), rows.toString());
        assertTrue(loosest > 0, rows.toString());
    }

    private static double recall(String row) {
        return Double.parseDouble(row.split("[|]")[3].replaceAll("[ %*]", ""));
    }

    @Test
    void theHistogramsCountEverySeal() throws IOException {
        String text = SealHistograms.markdown(set);

        assertTrue(text.contains("diameter, mm"), text);
        assertTrue(text.contains("#"), text);
    }

    private long lines(String file) throws IOException {
        try (var lines = Files.lines(results.resolve(file))) {
            return lines.filter(line -> !line.isEmpty()).count();
        }
    }

    private SealBench bench(int from, int to) {
        return new SealBench(
                new SealBench.Options(set, results, from, to, 1, false),
                parts(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static SealBench.Parts parts() {
        return SealBench.Parts.of(TRAINED, GENERAL);
    }
}
