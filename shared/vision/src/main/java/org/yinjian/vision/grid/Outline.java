package org.yinjian.vision.grid;

import java.util.List;

/**
 * The lines of a table within its outer lines. Underlines, strokes and the edges of seals above a table meet each other
 * and, in the end, it; but neither side of the table reaches them.
 *
 * @param rows level lines from above to below
 * @param columns plumb lines from left to right
 */
record Outline(List<RuleLine> rows, List<RuleLine> columns) {
    /** A line drawn along this share of the table's side is long, and belongs to it. */
    private static final double LONG = 0.5;

    /** @param touch how far a line may end from the one it belongs to, pixels */
    static Outline of(List<RuleLine> rows, List<RuleLine> columns, double touch) {
        if (rows.isEmpty() || columns.isEmpty()) {
            return new Outline(rows, columns);
        }
        List<RuleLine> inRows = within(rows, columns, touch);
        List<RuleLine> inColumns = within(columns, rows, touch);
        return new Outline(crossing(inRows, inColumns, touch), crossing(inColumns, inRows, touch));
    }

    /** Without the outermost lines that are short and that no side of the table reaches. */
    private static List<RuleLine> within(List<RuleLine> lines, List<RuleLine> across, double touch) {
        double from = across.getFirst().place();
        double to = across.getLast().place();
        List<RuleLine> sides = sides(across, lines);
        int first = 0;
        int last = lines.size();
        while (first < last && !belongs(lines.get(first), from, to, sides, touch)) {
            first++;
        }
        while (last > first && !belongs(lines.get(last - 1), from, to, sides, touch)) {
            last--;
        }
        return lines.subList(first, last);
    }

    /** The outermost of the long lines: one between them may run on in a stroke beyond the table. */
    private static List<RuleLine> sides(List<RuleLine> candidates, List<RuleLine> crossed) {
        double from = crossed.getFirst().place();
        double to = crossed.getLast().place();
        List<RuleLine> sides =
                candidates.stream().filter(line -> line.drawn(from, to) >= LONG).toList();
        return sides.isEmpty() ? sides : List.of(sides.getFirst(), sides.getLast());
    }

    private static boolean belongs(RuleLine line, double from, double to, List<RuleLine> sides, double touch) {
        return sides.isEmpty()
                || line.drawn(from, to) >= LONG
                || sides.stream()
                        .anyMatch(side -> side.from() <= line.place() + touch && side.to() >= line.place() - touch);
    }

    /** The lines of which something is drawn between the outermost of those across. */
    private static List<RuleLine> crossing(List<RuleLine> lines, List<RuleLine> across, double touch) {
        if (across.isEmpty()) {
            return lines;
        }
        double from = across.getFirst().place() + touch;
        double to = across.getLast().place() - touch;
        return lines.stream()
                .filter(line -> line.from() < to && line.to() > from)
                .toList();
    }
}
