package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;
import org.yinjian.vision.text.TextBox;

/**
 * Tells in which cell a line of text stands, and cuts lines at rules: the detector joins what stands close together,
 * such as a label and the value in the next cell.
 */
final class Placement {
    static final int FREE = -1;
    /** A line belongs whole to a cell that covers this share of it. */
    private static final double WHOLE = 0.8;
    /** A piece of a cut line is at least this share of the line's height wide and high. */
    private static final double LEAST_PIECE = 0.45;

    private Placement() {}

    /**
     * A line or a piece of one.
     *
     * @param grid index of the table, or {@link #FREE}
     * @param cell index of the cell in its table, or {@link #FREE}
     */
    record Placed(TextBox box, int grid, int cell) {}

    static List<Placed> place(List<TextBox> boxes, List<Grid> grids) {
        List<Placed> placed = new ArrayList<>();
        for (TextBox box : boxes) {
            place(box, grids, placed);
        }
        return placed;
    }

    private static void place(TextBox box, List<Grid> grids, List<Placed> placed) {
        Box bounds = box.bounds();
        List<Placed> pieces = new ArrayList<>();
        for (int grid = 0; grid < grids.size(); grid++) {
            List<Cell> cells = grids.get(grid).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                Box inside = cells.get(cell).box();
                if (bounds.overlap(inside) >= WHOLE * bounds.area()) {
                    placed.add(new Placed(box, grid, cell));
                    return;
                }
                TextBox piece = piece(box, bounds, inside);
                if (piece != null) {
                    pieces.add(new Placed(piece, grid, cell));
                }
            }
        }
        if (pieces.isEmpty()) {
            placed.add(new Placed(box, FREE, FREE));
        }
        placed.addAll(pieces);
    }

    private static @org.jspecify.annotations.Nullable TextBox piece(TextBox box, Box bounds, Box cell) {
        if (bounds.overlap(cell) == 0) {
            return null;
        }
        int left = Math.max(bounds.x(), cell.x());
        int top = Math.max(bounds.y(), cell.y());
        int width = Math.min(bounds.right(), cell.right()) - left;
        int height = Math.min(bounds.bottom(), cell.bottom()) - top;
        double least = LEAST_PIECE * Math.min(box.width(), box.height());
        if (width < least || height < least) {
            return null;
        }
        return TextBox.of(new Box(left, top, width, height), box.score());
    }
}
