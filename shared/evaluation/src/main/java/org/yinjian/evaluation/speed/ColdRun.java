package org.yinjian.evaluation.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process of its own that assesses one scanned form.
 *
 * @param seconds from its start to the record
 * @param peakMegabytes its greatest resident set; empty where the system does not tell
 */
record ColdRun(double seconds, Optional<Long> peakMegabytes) {
    private static final Pattern PEAK = Pattern.compile("peak memory (\\d+) MB");
    private static final long PAUSE_MILLISECONDS = 5;

    /**
     * Starts it and waits for its end.
     *
     * @param launcher what a user starts
     * @param folder that holds the form alone
     */
    static ColdRun of(Path launcher, Path folder, Path out) throws IOException, InterruptedException {
        Path record = out.resolve("form.json");
        Files.deleteIfExists(record);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(launcher, folder, out))
                .redirectErrorStream(true)
                .start();
        double seconds = 0;
        while (process.isAlive() && seconds == 0) {
            Thread.sleep(PAUSE_MILLISECONDS);
            seconds = Files.exists(record) ? (System.nanoTime() - start) / 1e9 : 0;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("assess ended with " + process.exitValue() + ": " + said);
        }
        Matcher peak = PEAK.matcher(said);
        return new ColdRun(seconds, peak.find() ? Optional.of(Long.valueOf(peak.group(1))) : Optional.empty());
    }

    private static List<String> command(Path launcher, Path folder, Path out) {
        return List.of(
                launcher.toAbsolutePath().toString(),
                "assess",
                folder.toString(),
                "--out",
                out.toString(),
                "--jobs",
                "1",
                "--fresh");
    }
}
