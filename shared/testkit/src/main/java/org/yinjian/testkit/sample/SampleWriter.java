package org.yinjian.testkit.sample;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

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

    /** Writes {@code count} dossiers of a seed into a folder, which is created. */
    public static void write(long seed, int count, Path folder, Progress progress) {
        AtomicInteger made = new AtomicInteger();
        SampleSet.of(seed, count).dossiers().parallel().forEach(dossier -> {
            dossier.write(folder);
            progress.made(made.incrementAndGet(), count);
        });
    }
}
