package org.yinjian.adapters.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.RawPage;

/** What came of a file: its pages and its problem. */
record Rendered(List<RawPage> pages, Optional<DocumentProblem> problem) {
    static Rendered of(byte[] bytes) {
        return of(bytes, IntakeLimits.defaults());
    }

    static Rendered of(byte[] bytes, IntakeLimits limits) {
        List<RawPage> pages = new ArrayList<>();
        var payload = new ContentUnpacker(limits).unpack("文件", bytes).getFirst();
        Optional<DocumentProblem> problem = new ContentRenderer(limits).render(payload, pages::add);
        return new Rendered(pages, problem);
    }

    RawPage.Pixels pixels(int page) {
        return switch (pages.get(page - 1)) {
            case RawPage.Pixels pixels -> pixels;
            case RawPage.Markup markup -> throw new AssertionError("page " + page + " has no pixels");
        };
    }

    PageReading markup(int page) {
        return switch (pages.get(page - 1)) {
            case RawPage.Markup markup -> markup.reading();
            case RawPage.Pixels pixels -> throw new AssertionError("page " + page + " has no markup");
        };
    }

    List<RawPage.Inserted> inserted(int page) {
        return switch (pages.get(page - 1)) {
            case RawPage.Markup markup -> markup.inserted();
            case RawPage.Pixels pixels -> throw new AssertionError("page " + page + " has no markup");
        };
    }
}
