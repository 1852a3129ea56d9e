package org.yinjian.vision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractNativesTest {
    /** A process that loads the libraries and ends. */
    static final class Loading {
        private Loading() {}

        public static void main(String[] arguments) {
            TesseractNatives.load();
        }
    }

    @Test
    void aProcessLeavesNothingBehind(@TempDir Path temporary) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loading.class.getName())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.getFileName().toString().startsWith("yinjian"))
                            .toList());
        }
    }
}
