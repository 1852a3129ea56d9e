package org.yinjian.adapters.report;

import java.awt.Graphics2D;

/** Numbers and days drawn of squares, for a machine that has no fonts. */
final class Digits {
    /** Pixels. */
    static final int HEIGHT = 15;

    private static final int DOT = 3;
    private static final int ROWS = 5;
    private static final int COLUMNS = 3;
    private static final String KNOWN = "0123456789-";

    /** Five rows of three dots for each of {@link #KNOWN}, a row as an octal digit. */
    private static final int[] SHAPES = {
        075557, 026227, 071747, 071717, 055711, 074717, 074757, 071111, 075757, 075717, 000700
    };

    private Digits() {}

    /** Pixels that a text takes. */
    static int width(String text) {
        return text.length() * (COLUMNS + 1) * DOT - DOT;
    }

    /** Draws digits and strokes in the pen's colour, the corner at the top left. */
    static void draw(Graphics2D pen, String text, int x, int y) {
        for (int i = 0; i < text.length(); i++) {
            draw(pen, SHAPES[KNOWN.indexOf(text.charAt(i))], x + i * (COLUMNS + 1) * DOT, y);
        }
    }

    private static void draw(Graphics2D pen, int shape, int x, int y) {
        for (int dot = 0; dot < ROWS * COLUMNS; dot++) {
            if ((shape >> (ROWS * COLUMNS - 1 - dot) & 1) == 1) {
                pen.fillRect(x + dot % COLUMNS * DOT, y + dot / COLUMNS * DOT, DOT, DOT);
            }
        }
    }
}
