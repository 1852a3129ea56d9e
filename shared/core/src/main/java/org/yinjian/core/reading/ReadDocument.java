package org.yinjian.core.reading;

import java.util.List;

/** A document's reading and the pictures of its pages (none for pages without pixels). */
public record ReadDocument(Reading reading, List<PageImage> images) {
    public ReadDocument {
        images = List.copyOf(images);
    }
}
