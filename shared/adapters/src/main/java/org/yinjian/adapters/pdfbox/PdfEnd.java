package org.yinjian.adapters.pdfbox;

import java.nio.charset.StandardCharsets;

/** Tells a PDF that was cut off, which PDFBox would mend in silence, from one that is whole. */
final class PdfEnd {
    private static final int TAIL = 4096;
    private static final int HEAD = 1024;

    private PdfEnd() {}

    /**
     * Whether the end marker stands near the end. A file prepared for the web has one near its start too, so only such
     * a file is refused for a marker that stands elsewhere; others may bear trailing bytes.
     */
    static boolean isThere(byte[] pdf) {
        if (ascii(pdf, Math.max(0, pdf.length - TAIL), pdf.length).contains("%%EOF")) {
            return true;
        }
        boolean forTheWeb = ascii(pdf, 0, Math.min(HEAD, pdf.length)).contains("/Linearized");
        return !forTheWeb && ascii(pdf, 0, pdf.length).contains("%%EOF");
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
