package org.yinjian.functions.reading;

import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentRenderer;
import org.yinjian.core.reading.DocumentReader;
import org.yinjian.core.reading.PagewiseReader;
import org.yinjian.vision.page.PageEngine;
import org.yinjian.vision.page.VisionSettings;

/** Picks the engine that reads pages. */
public final class Engine {
    private Engine() {}

    /** Loads the weights, once for the process: a second or so, some hundred megabytes. */
    public static DocumentReader reader() {
        VisionSettings settings =
                VisionSettings.withThreads(Runtime.getRuntime().availableProcessors());
        return new PagewiseReader(new ContentRenderer(IntakeLimits.defaults()), PageEngine.open(settings));
    }
}
