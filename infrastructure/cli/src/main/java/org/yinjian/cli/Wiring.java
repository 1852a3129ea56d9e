package org.yinjian.cli;

import java.io.Console;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentRenderer;
import org.yinjian.adapters.intake.ContentUnpacker;
import org.yinjian.core.reading.PagewiseReader;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.vision.page.PageEngine;
import org.yinjian.vision.page.VisionSettings;
import org.yinjian.vision.text.PpOcrRecognizer;

/** Picks the implementations for runs in this process; nobody else does. */
final class Wiring {
    /** Reads pages until it is closed. */
    record OpenEngine(ReadingEngine engine, PageEngine pages) implements AutoCloseable {
        @Override
        public void close() {
            pages.close();
        }
    }

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Optional<CompletableFuture<PageEngine>> loading;

    Wiring() {
        this(Optional.empty());
    }

    private Wiring(Optional<CompletableFuture<PageEngine>> loading) {
        this.loading = loading;
    }

    /** Loads the models while its caller reads the campaign; the first engine asked for is the only one. */
    static Wiring loadingModels() {
        return new Wiring(Optional.of(CompletableFuture.supplyAsync(Wiring::pages)));
    }

    OwnerLexicon lexicon() {
        return OwnerLexicon.of(Institutions.names());
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    /** Whether somebody is watching. */
    boolean terminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static PageEngine pages() {
        return PageEngine.open(VisionSettings.withThreads(PROCESSORS));
    }

    /** A page reader alone, for so many threads. */
    PageEngine reader(int threads) {
        return PageEngine.open(VisionSettings.withThreads(threads));
    }

    PpOcrRecognizer recognizer() {
        return PpOcrRecognizer.open(VisionSettings.withThreads(1).variant());
    }

    PpOcrRecognizer sealRecognizer() {
        return PpOcrRecognizer.openForSeals(VisionSettings.withThreads(1).variant());
    }

    /**
     * All processors read, whatever is read at once.
     *
     * @param jobs dossiers at once; with as many as processors each is read one document after the other, which keeps
     *     memory flat
     */
    OpenEngine engine(int jobs) {
        IntakeLimits limits = IntakeLimits.defaults();
        PageEngine pages = loading.map(CompletableFuture::join).orElseGet(Wiring::pages);
        PagewiseReader reader = new PagewiseReader(new ContentRenderer(limits), pages);
        int documentsAtOnce = Math.max(1, PROCESSORS / jobs);
        return new OpenEngine(
                new ReadingEngine(new ContentUnpacker(limits), reader, pages.name(), documentsAtOnce), pages);
    }
}
