package org.yinjian.core.reading;

/**
 * One line of text on a page.
 *
 * @param text as read, never null; may be empty where ink was seen but nothing recognised
 * @param confidence mean probability of the characters, 0 to 1; 1 for text that was not recognised but given
 * @param box where it stands, in pixels of the upright page (virtual units on pages without pixels)
 * @param emissions the recogniser's probabilities, {@link Emissions#none()} where there are none
 * @param reader which engine read it: {@code ppocr}, {@code tesseract}, {@code text-layer}, {@code markup}
 */
public record Line(String text, double confidence, Box box, Emissions emissions, String reader) {
    public Line {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
    }
}
