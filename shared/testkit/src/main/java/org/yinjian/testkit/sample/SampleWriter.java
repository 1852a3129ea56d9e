package org.yinjian.testkit.sample;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Writes sets of dossiers and tells how far it is. */
public final class SampleWriter {
    private SampleWriter() {}

    /** Told after each dossier, from any thread. */
    public interface Progress {
        /**
         * One more was written.
         *
         * @param made how many there are now
         * @param of how many there will be
         */
        void made(int made, int of);
    }

    /**
     * Writes a set into a folder, which is created, on all processors.
     *
     * @param seen is shown each dossier, from any thread
     */
    public static void write(SampleSet set, Path folder, Progress progress, Consumer<SampleDossier> seen) {
        AtomicInteger made = new AtomicInteger();
        set.dossiers().parallel().forEach(dossier -> {
            dossier.write(folder);
            seen.accept(dossier);
            progress.made(made.incrementAndGet(), set.count());
        });
    }
}
