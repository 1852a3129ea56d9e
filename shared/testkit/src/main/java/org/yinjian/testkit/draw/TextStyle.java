package org.yinjian.testkit.draw;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size the body's height in millimetres
 * @param hand how unsteadily it is set, 0 for print to 1 for a hurried hand
 */
public record TextStyle(Face face, double size, Color colour, double hand) {
    /** Black print. */
    public static TextStyle print(Face face, double size) {
        return new TextStyle(face, size, new Color(25, 25, 28), 0);
    }

    public TextStyle size(double millimetres) {
        return new TextStyle(face, millimetres, colour, hand);
    }

    public TextStyle colour(Color value) {
        return new TextStyle(face, size, value, hand);
    }
}
