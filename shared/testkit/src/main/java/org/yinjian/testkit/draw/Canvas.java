package org.yinjian.testkit.draw;

import java.awt.Color;

/** A sheet of paper to draw on, in millimetres; of pixels or of PDF operators. */
public interface Canvas {
    /** The outlines that it draws text with, for measuring. */
    Faces faces();

    /** The ink of a printer. */
    Color BLACK = new Color(20, 20, 22);

    /** A straight rule. */
    void rule(double x1, double y1, double x2, double y2, double width, Color colour);

    /** A straight black rule. */
    default void rule(double x1, double y1, double x2, double y2, double width) {
        rule(x1, y1, x2, y2, width, BLACK);
    }

    void fill(Area area, Color colour);

    /** One line of text from left to right, its baseline at {@code y}. */
    void text(String text, double x, double y, TextStyle style);

    /** An identity portrait. */
    void portrait(Area area, Portrait portrait);

    /** The width of a line in millimetres. */
    default double width(String text, TextStyle style) {
        return faces().width(style.face(), text) * style.size();
    }

    /** A line centred on {@code x}. */
    default void centred(String text, double x, double y, TextStyle style) {
        text(text, x - width(text, style) / 2, y, style);
    }

    /** A frame of four rules. */
    default void frame(Area area, double width) {
        rule(area.x(), area.y(), area.right(), area.y(), width);
        rule(area.x(), area.bottom(), area.right(), area.bottom(), width);
        rule(area.x(), area.y(), area.x(), area.bottom(), width);
        rule(area.right(), area.y(), area.right(), area.bottom(), width);
    }
}
