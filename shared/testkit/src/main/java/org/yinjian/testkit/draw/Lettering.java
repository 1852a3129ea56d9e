package org.yinjian.testkit.draw;

import java.awt.geom.Path2D;

/** The characters that a seal is cut with. */
public interface Lettering {
    /** A character's outline for a body of 1, baseline at 0, y pointing down; not to be changed. */
    Path2D outline(int character);

    /** How far the pen moves after a character, for a body of 1. */
    double advance(int character);
}
