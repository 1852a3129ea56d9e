package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;

/** Brings lines to their cells. */
final class CellText {
    private CellText() {}

    /** The grids with their cells' lines in reading order. */
    static List<Grid> fill(List<Grid> grids, List<Placement.Placed> places, List<Line> lines) {
        List<Grid> filled = new ArrayList<>();
        for (int grid = 0; grid < grids.size(); grid++) {
            List<Cell> cells = new ArrayList<>();
            for (int cell = 0; cell < grids.get(grid).cells().size(); cell++) {
                Cell empty = grids.get(grid).cells().get(cell);
                cells.add(new Cell(
                        empty.row(),
                        empty.column(),
                        empty.rowSpan(),
                        empty.columnSpan(),
                        empty.box(),
                        ReadingOrder.of(in(places, lines, grid, cell)),
                        empty.ink()));
            }
            filled.add(new Grid(grids.get(grid).box(), cells));
        }
        return filled;
    }

    /** The lines that stand in no cell, in reading order. */
    static List<Line> free(List<Placement.Placed> places, List<Line> lines) {
        return ReadingOrder.of(in(places, lines, Placement.FREE, Placement.FREE));
    }

    private static List<Line> in(List<Placement.Placed> places, List<Line> lines, int grid, int cell) {
        List<Line> inside = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).grid() == grid
                    && places.get(i).cell() == cell
                    && !lines.get(i).text().isBlank()) {
                inside.add(lines.get(i));
            }
        }
        return inside;
    }
}
