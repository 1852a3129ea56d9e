package org.yinjian.core.reading;

import java.util.Optional;

/**
 * One line of text on a page.
 *
 * @param text as read, never null; may be empty where ink was seen but nothing recognised
 * @param confidence mean probability of the characters, 0 to 1; 1 for text that was not recognised but given
 * @param box where it stands, in pixels of the upright page (virtual units on pages without pixels)
 * @param emissions the recogniser's probabilities, {@link Emissions#none()} where there are none
 * @param reader which engine read it: {@code ppocr}, {@code text-layer}, {@code markup}
 * @param second what the second reader read, without spaces; empty where it was not asked (anything but numbers and mail
 *     addresses)
 */
public record Line(
        String text, double confidence, Box box, Emissions emissions, String reader, Optional<String> second) {
    public Line {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
    }

    /** A line that one reader read. */
    public Line(String text, double confidence, Box box, Emissions emissions, String reader) {
        this(text, confidence, box, emissions, reader, Optional.empty());
    }

    /** Whether two readers read the same. */
    public boolean confirmed() {
        return second.filter(text.replaceAll("\\s", "")::equals).isPresent();
    }
}
