package org.yinjian.evaluation.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** RapidOCR (PP-OCRv6 small on ONNX Runtime, Python) on the same pages, where the machine has it. */
final class RapidOcrPeer {
    private static final String SCRIPT = "rapidocr_peer.py";
    private static final long MOST_SECONDS = 900;

    private final String python;

    /** @param python the interpreter that has the package {@code rapidocr} */
    RapidOcrPeer(String python) {
        this.python = python;
    }

    /** The package's version; empty where there is no such interpreter or package. */
    Optional<String> version() {
        try {
            Process process = new ProcessBuilder(
                            python, "-c", "import rapidocr, importlib.metadata as m; print(m.version('rapidocr'))")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && !said.isEmpty() ? Optional.of(said) : Optional.empty();
        } catch (IOException noPython) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Median seconds that it takes for each page, warm, in the pages' order. */
    List<Double> seconds(List<Path> pages, int threads, int repeats) throws IOException, InterruptedException {
        Path script = Files.createTempFile("rapidocr", ".py");
        try (InputStream in = Objects.requireNonNull(RapidOcrPeer.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            Files.write(script, in.readAllBytes());
        }
        List<String> command =
                new ArrayList<>(List.of(python, script.toString(), String.valueOf(threads), String.valueOf(repeats)));
        pages.forEach(page -> command.add(page.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        JsonNode said =
                JsonMapper.builder().build().readTree(process.getInputStream().readAllBytes());
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("RapidOCR ended with " + process.exitValue());
        }
        Files.delete(script);
        return pages.stream()
                .map(page -> said.path(page.toString()).asDouble(0))
                .toList();
    }
}
