package org.yinjian.vision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yinjian.vision.Fixtures;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TesseractReaderTest {
    private Optional<TesseractReader> opened = Optional.empty();

    @BeforeAll
    void open() {
        opened = TesseractReader.open();
        assumeTrue(
                opened.isPresent() || !System.getProperty("os.name").contains("Linux"),
                "no Tesseract for this machine on the class path: the second reader is not tested");
    }

    @AfterAll
    void close() {
        opened.ifPresent(TesseractReader::close);
    }

    @Test
    void readsANumberAndAMailAddress() {
        assertEquals("13800138000", read("line-phone.png"));
        assertEquals("lin.xiao@example.edu.cn", read("line-mail.png"));
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String name = i % 2 == 0 ? "line-phone.png" : "line-mail.png";
                answers.add(threads.submit(() -> read(name)));
            }
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(
                        i % 2 == 0 ? "13800138000" : "lin.xiao@example.edu.cn",
                        answers.get(i).get());
            }
        }
    }

    @Test
    void aClosedReaderReadsNothingAndMayBeClosedAgain() {
        TesseractReader reader = TesseractReader.open().orElseThrow();
        reader.close();
        reader.close();
        try (Mat line = Fixtures.mat("line-phone.png")) {
            assertEquals("", reader.recognize(line).text());
        }
    }

    @Test
    void itWritesNothingButItsAlphabet() {
        assertTrue(read("line-unit.png").chars().allMatch(c -> TesseractReader.ALPHABET.indexOf(c) >= 0));
    }

    private String read(String fixture) {
        try (Mat line = Fixtures.mat(fixture)) {
            return opened.orElseThrow().recognize(line).text();
        }
    }
}
