package org.yinjian.functions.reading;

import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentRenderer;
import org.yinjian.core.reading.DocumentReader;
import org.yinjian.core.reading.PagewiseReader;
import org.yinjian.vision.page.PpOcrPageReader;
import org.yinjian.vision.page.VisionSettings;
import org.yinjian.vision.seal.CircleImprintFinder;
import org.yinjian.vision.seal.SealFinderSettings;
import org.yinjian.vision.text.PpOcrRecognizer;

/** Picks the engine that reads pages. */
public final class Engine {
    private Engine() {}

    /** Loads the weights, once for the process: a second or so, some hundred megabytes. */
    public static DocumentReader reader() {
        VisionSettings settings =
                VisionSettings.withThreads(Runtime.getRuntime().availableProcessors());
        PpOcrRecognizer recognizer = PpOcrRecognizer.open(settings.variant());
        CircleImprintFinder imprints = new CircleImprintFinder(recognizer, SealFinderSettings.standard());
        return new PagewiseReader(
                new ContentRenderer(IntakeLimits.defaults()), PpOcrPageReader.open(settings, recognizer, imprints));
    }
}
