package org.yinjian.testkit.sample;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Grain;

/** How a table is ruled. */
enum Ruling {
    PLAIN(0.3, 20, 0, 0, 0),
    /** A second, heavier rule runs around the whole. */
    DOUBLE_FRAMED(0.3, 20, 0, 0.66, 1.1),
    /** The outermost rules are thick. */
    HEAVY_FRAMED(0.25, 20, 0, 0.9, 0),
    /** Hairlines of grey. */
    FAINT(0.18, 128, 0, 0, 0),
    /** A worn printer left pieces out. */
    BROKEN(0.28, 40, 0.1, 0.28, 0),
    /** Thin and not quite black. */
    THIN(0.2, 95, 0, 0, 0),
    /** Some pieces are missing, everywhere. */
    WORN(0.25, 60, 0.06, 0, 0);

    private static final double PIECE = 5;
    private static final Grain WEAR = new Grain(20_221_115);

    private final double width;
    private final int grey;
    private final double lost;
    private final double frame;
    private final double gap;

    /**
     * @param width of a rule, millimetres
     * @param grey its tone, 0 to 255
     * @param lost share of its pieces that are not there
     * @param frame width of the rule around the table, 0 for none
     * @param gap between that and the cells
     */
    Ruling(double width, int grey, double lost, double frame, double gap) {
        this.width = width;
        this.grey = grey;
        this.lost = lost;
        this.frame = frame;
        this.gap = gap;
    }

    /** What the truth says of rules that are hard to see. */
    Optional<String> tag() {
        return this == FAINT || this == BROKEN || this == THIN || this == WORN
                ? Optional.of("rules:" + name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    void cell(Canvas canvas, Area area) {
        frame(canvas, area, width, lost);
    }

    /** What runs around the finished table. */
    void around(Canvas canvas, Area table) {
        if (frame > 0) {
            frame(canvas, table.inside(-gap), frame, 0);
        }
    }

    private void frame(Canvas canvas, Area area, double wide, double missing) {
        rule(canvas, area.x(), area.y(), area.right(), area.y(), wide, missing);
        rule(canvas, area.x(), area.bottom(), area.right(), area.bottom(), wide, missing);
        rule(canvas, area.x(), area.y(), area.x(), area.bottom(), wide, missing);
        rule(canvas, area.right(), area.y(), area.right(), area.bottom(), wide, missing);
    }

    /** In pieces that begin at the same places of the sheet, whichever of two neighbours is drawn. */
    private void rule(Canvas canvas, double x1, double y1, double x2, double y2, double wide, double missing) {
        Color ink = grey == 20 ? Canvas.BLACK : new Color(grey, grey, grey);
        if (missing == 0) {
            canvas.rule(x1, y1, x2, y2, wide, ink);
            return;
        }
        double length = x2 - x1 + y2 - y1;
        double phase = (x1 < x2 ? x1 : y1) % PIECE;
        for (double from = -phase; from < length; from += PIECE) {
            double begin = Math.max(0, from);
            double end = Math.min(length, from + PIECE);
            double across = x1 < x2 ? 1 : 0;
            double x = x1 + across * begin;
            double y = y1 + (1 - across) * begin;
            boolean kept = WEAR.at((int) Math.round(x * 8), (int) Math.round(y * 8)) > missing * 2 - 1;
            double cut = kept ? end : begin + (end - begin) * 0.55;
            canvas.rule(x, y, x1 + across * cut, y1 + (1 - across) * cut, wide, ink);
        }
    }
}
