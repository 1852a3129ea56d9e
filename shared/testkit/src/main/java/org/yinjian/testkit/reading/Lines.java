package org.yinjian.testkit.reading;

import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;

/** Lines of text as a reader would hand them over. */
public final class Lines {
    /** Pixels that a character takes on a built page, across and down. */
    static final int CHARACTER = 32;

    private Lines() {}

    /** A line recognised without doubt. */
    public static Line sure(String text, Box box) {
        return new Line(text, 0.98, box, EmissionsBuilder.of(text), "ppocr");
    }

    /** A line recognised without doubt at a place; its box follows from its length. */
    public static Line sure(String text, int x, int y) {
        return sure(text, box(text, x, y));
    }

    /** A line that the recogniser doubts. */
    public static Line doubtful(String text, double confidence, Box box) {
        EmissionsBuilder emissions = new EmissionsBuilder();
        text.codePoints().forEach(character -> emissions.faint(character, (float) confidence));
        return new Line(text, confidence, box, emissions.build(), "ppocr");
    }

    /** A line that nobody had to recognise: from a text layer ({@code text-layer}) or an office file ({@code markup}). */
    public static Line given(String text, Box box, String reader) {
        return new Line(text, 1, box, Emissions.none(), reader);
    }

    static Box box(String text, int x, int y) {
        return new Box(x, y, Math.max(1, text.length() * CHARACTER), CHARACTER);
    }
}
