package org.yinjian.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.core.assessment.RunSummary;

/** What a run prints at its end: outcomes, time, peak memory, and every dossier without a record. */
final class RunReport {
    private RunReport() {}

    static void print(PrintStream out, RunSummary summary, Optional<String> json) {
        if (json.isPresent()) {
            out.println(json.get());
            return;
        }
        out.println();
        summary.outcomes().forEach((outcome, count) -> out.printf(Locale.ROOT, "%-18s %5d%n", outcome, count));
        summary.failed()
                .forEach(failed -> out.printf(Locale.ROOT, "no record: %s (%s)%n", failed.dossier(), failed.reason()));
        out.printf(
                Locale.ROOT,
                "%d dossiers in %.1f s, peak memory %s%n",
                summary.dossiers(),
                summary.seconds(),
                peakMemory().map(mb -> mb + " MB").orElse("unknown"));
    }

    /** The process's greatest resident set, in megabytes, where the system tells it (Linux). */
    private static Optional<Long> peakMemory() {
        Path status = Path.of("/proc/self/status");
        try {
            return Files.isReadable(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                            .findFirst()
                    : Optional.empty();
        } catch (IOException notHere) {
            return Optional.empty();
        }
    }
}
