package org.yinjian.adapters.pdfbox;

/**
 * One drawn character.
 *
 * @param x left edge, points of the page as shown
 * @param baseline points from the page's top
 * @param size the font's em, points
 */
record Glyph(String text, double x, double width, double baseline, double size) {
    double right() {
        return x + width;
    }

    /** Ideographs reach from 0.88 em above the baseline to 0.12 em below it. */
    double top() {
        return baseline - 0.88 * size;
    }

    double bottom() {
        return baseline + 0.12 * size;
    }
}
