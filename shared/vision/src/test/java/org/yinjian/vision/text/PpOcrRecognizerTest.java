package org.yinjian.vision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yinjian.core.reading.Emissions;
import org.yinjian.vision.Fixtures;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PpOcrRecognizerTest {
    private PpOcrRecognizer recognizer;

    @BeforeAll
    void open() {
        recognizer = PpOcrRecognizer.open(ModelVariant.INT8);
    }

    @AfterAll
    void close() {
        recognizer.close();
    }

    @Test
    void readsAPrintedLine() {
        try (Mat line = Fixtures.mat("line-date.png")) {
            RecognizedLine read = recognizer.recognize(line);

            assertEquals("2021年11月5日", read.text());
            assertTrue(read.confidence() > 0.9, () -> "confidence " + read.confidence());
        }
    }

    @Test
    void theLikeliestSymbolsSpellTheText() {
        try (Mat line = Fixtures.mat("line-unit.png")) {
            RecognizedLine read = recognizer.recognize(line);
            Emissions emissions = read.emissions();
            StringBuilder text = new StringBuilder();
            int last = Emissions.BLANK;
            for (int step = 0; step < emissions.steps(); step++) {
                int best = emissions.symbol(step, 0);
                if (best != Emissions.BLANK && best != last) {
                    text.appendCodePoint(best);
                }
                last = best;
            }

            assertEquals("后勤管理与保障处", read.text());
            assertEquals(read.text(), text.toString());
        }
    }

    /** A drawn seal on which 皖 stands for 院: the general recogniser reads 技木 there. */
    @Test
    void theSealsRecogniserReadsWhatStandsThereAndNotWhatUsuallyDoes() {
        try (PpOcrRecognizer seals = PpOcrRecognizer.openForSeals(ModelVariant.INT8);
                Mat strip = Fixtures.mat("line-seal.png")) {
            assertEquals("广西生态工兢职业技术学皖", seals.recognize(strip).text());
        }
    }

    @Test
    void anEmptyLineHasNoTextAndNoConfidence() {
        try (Mat white = new Mat(40, 300, opencv_core.CV_8UC3, Scalar.all(255))) {
            RecognizedLine read = recognizer.recognize(white);

            assertEquals("", read.text());
            assertEquals(0, read.confidence());
        }
    }

    @Test
    void aSliverAndAnEndlessLineDoNoHarm() {
        try (Mat sliver = new Mat(200, 1, opencv_core.CV_8UC3, Scalar.all(0));
                Mat endless = new Mat(2, 9000, opencv_core.CV_8UC3, Scalar.all(200))) {
            recognizer.recognize(sliver);
            assertTrue(recognizer.recognize(endless).emissions().steps() <= PpOcrRecognizer.GREATEST_WIDTH / 8);
        }
    }

    @Test
    void threadsShareItWithoutDisturbingEachOther() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4);
                Mat date = Fixtures.mat("line-date.png");
                Mat unit = Fixtures.mat("line-unit.png")) {
            List<Future<RecognizedLine>> reads = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Mat line = i % 2 == 0 ? date : unit;
                reads.add(threads.submit(() -> recognizer.recognize(line)));
            }
            for (int i = 0; i < 16; i++) {
                assertEquals(
                        i % 2 == 0 ? "2021年11月5日" : "后勤管理与保障处",
                        reads.get(i).get().text());
            }
        }
    }
}
