package org.yinjian.core.reading;

/** Where a page's text comes from: pixels, a PDF's text layer, or an office file's markup. */
public enum PageSource {
    PIXELS,
    TEXT_LAYER,
    MARKUP
}
