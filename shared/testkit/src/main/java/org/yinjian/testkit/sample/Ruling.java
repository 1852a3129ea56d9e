package org.yinjian.testkit.sample;

import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;

/**
 * How a table is ruled.
 *
 * @param width of its rules, millimetres
 * @param doubled whether a second, heavier rule runs around the whole
 */
record Ruling(double width, boolean doubled) {
    private static final double GAP = 1.1;

    static Ruling plain() {
        return new Ruling(0.3, false);
    }

    static Ruling doubleFramed() {
        return new Ruling(0.3, true);
    }

    void cell(Canvas canvas, Area area) {
        canvas.frame(area, width);
    }

    /** What runs around the finished table. */
    void around(Canvas canvas, Area table) {
        if (doubled) {
            canvas.frame(table.inside(-GAP), width * 2.2);
        }
    }
}
