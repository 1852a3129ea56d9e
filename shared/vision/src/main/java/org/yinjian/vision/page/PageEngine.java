package org.yinjian.vision.page;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.yinjian.core.reading.PageReader;
import org.yinjian.core.reading.RawPage;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.SealFinderSettings;
import org.yinjian.vision.text.PpOcrRecognizer;

/** What reads pages and the seals on them, with the weights that it owns; one serves the whole process. */
public final class PageEngine implements PageReader, AutoCloseable {
    private final PpOcrPageReader pages;
    private final PpOcrRecognizer seals;

    private PageEngine(PpOcrPageReader pages, PpOcrRecognizer seals) {
        this.pages = pages;
        this.seals = seals;
    }

    /** Loads the weights: a second or so of one processor, some hundred megabytes. */
    public static PageEngine open(VisionSettings settings) {
        try (ExecutorService loading =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            CompletableFuture<PpOcrRecognizer> loaded =
                    CompletableFuture.supplyAsync(() -> PpOcrRecognizer.openForSeals(settings.variant()), loading);
            PpOcrRecognizer lines = PpOcrRecognizer.open(settings.variant());
            PpOcrRecognizer seals = loaded.join();
            ImprintFinder imprints = ImprintFinder.ofSeals(seals, lines, SealFinderSettings.standard());
            return new PageEngine(PpOcrPageReader.open(settings, lines, imprints), seals);
        }
    }

    @Override
    public ReadPage read(RawPage page) {
        return pages.read(page);
    }

    @Override
    public String name() {
        return pages.name();
    }

    @Override
    public void close() {
        pages.close();
        seals.close();
    }
}
