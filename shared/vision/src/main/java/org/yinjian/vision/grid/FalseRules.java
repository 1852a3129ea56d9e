package org.yinjian.vision.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;
import org.yinjian.vision.text.TextBox;

/**
 * Joins cells that no rule parts: where a line of text lies with its middle on the border of two cells, the border is a
 * crease, or the text's own strokes that ran together in a small picture. A rule runs between lines, never through one.
 */
public final class FalseRules {
    /** A border between these shares of a line's height runs through it; handwriting may touch a rule with its edge. */
    private static final double UPPER = 0.28;

    private static final double LOWER = 0.72;
    /** A line this high, by both cells together, is two lines that were taken for one. */
    private static final double TWO_LINES = 0.7;
    /** Two cells that together are no higher than this many usual ones are one row, however tight its line stands. */
    private static final double ONE_ROW = 1.25;
    /** Cells higher than this many lines were not parted by mistake: what crosses their rule is a seal that reaches over. */
    private static final double FEW_LINES = 2.6;
    /** Share of a line's width that must lie in the column. */
    private static final double IN_COLUMN = 0.6;

    private FalseRules() {}

    /** The grids with such cells joined; the cells bear no lines yet. */
    public static List<Grid> joined(List<Grid> grids, List<TextBox> text) {
        return grids.stream().map(grid -> joined(grid, text)).toList();
    }

    private static Grid joined(Grid grid, List<TextBox> text) {
        List<Cell> cells = new ArrayList<>(grid.cells());
        double usual = cells.stream()
                .mapToDouble(cell -> cell.box().height())
                .sorted()
                .skip(cells.size() / 2)
                .findFirst()
                .orElse(0);
        for (TextBox line : text) {
            Optional<Cell> upper = cells.stream()
                    .filter(cell -> below(cell, cells)
                            .filter(lower -> parts(line.bounds(), cell, lower, usual))
                            .isPresent())
                    .findFirst();
            upper.ifPresent(cell -> {
                Cell lower = below(cell, cells).orElseThrow();
                cells.set(cells.indexOf(cell), cell.joined(lower));
                cells.remove(lower);
            });
        }
        return cells.size() == grid.cells().size() ? grid : new Grid(grid.box(), cells);
    }

    private static Optional<Cell> below(Cell cell, List<Cell> cells) {
        return cells.stream()
                .filter(other -> other.row() == cell.row() + cell.rowSpan())
                .filter(other -> other.column() == cell.column() && other.columnSpan() == cell.columnSpan())
                .findFirst();
    }

    /** @param usual height of the table's cells */
    private static boolean parts(Box line, Cell upper, Cell lower, double usual) {
        double border = (upper.box().bottom() + lower.box().y()) / 2.0;
        double share = (border - line.y()) / line.height();
        int inside = Math.min(line.right(), upper.box().right())
                - Math.max(line.x(), upper.box().x());
        return share > UPPER
                && share < LOWER
                && (line.height()
                                < TWO_LINES
                                        * (upper.box().height() + lower.box().height())
                        || upper.box().union(lower.box()).height() < ONE_ROW * usual)
                && Math.max(upper.box().height(), lower.box().height()) < FEW_LINES * line.height()
                && inside > IN_COLUMN * line.width();
    }
}
