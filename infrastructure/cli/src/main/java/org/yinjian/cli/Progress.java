package org.yinjian.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Shows how far a run is: a bar with the time left on a terminal, a line per dossier elsewhere. */
final class Progress {
    private static final int BAR = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private final long started = System.nanoTime();
    private int done;
    private int skipped;

    Progress(PrintStream out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    /** A dossier that was there already. */
    synchronized void skipped(String dossier) {
        skipped++;
        step(dossier, "unchanged");
    }

    synchronized void step(String dossier, String result) {
        done++;
        if (terminal) {
            int filled = total == 0 ? BAR : BAR * done / total;
            out.printf(
                    Locale.ROOT,
                    "\r[%s%s] %d/%d  %s left  %-24.24s",
                    "#".repeat(filled),
                    ".".repeat(BAR - filled),
                    done,
                    total,
                    left(),
                    dossier);
            if (done == total) {
                out.println();
            }
        } else {
            out.printf(Locale.ROOT, "%d/%d %s %s%n", done, total, dossier, result);
        }
        out.flush();
    }

    private String left() {
        int worked = done - skipped;
        if (worked == 0) {
            return "--:--";
        }
        long nanos = (System.nanoTime() - started) / worked * (total - done);
        Duration time = Duration.ofNanos(nanos);
        return String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
