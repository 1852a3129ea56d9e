package org.yinjian.core.reading;

import java.util.Optional;

/** Sees what is on one page. */
public interface PageReader {
    ReadPage read(RawPage page);

    /** The engine and its version, as in {@code ppocr-v6-small/1}. */
    String name();

    /** A page's reading, and its upright picture where it has pixels. */
    record ReadPage(PageReading reading, Optional<PageImage> image) {}
}
