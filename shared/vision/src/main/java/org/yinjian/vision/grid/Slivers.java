package org.yinjian.vision.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Cell;

/**
 * Joins what was parted by two rules so close together that no character fits between them, drawn in one row alone: strokes of
 * print and of a seal over it that ran together. A double rule runs through more rows.
 */
final class Slivers {
    private Slivers() {}

    /**
     * The cells with such ones joined to their neighbours.
     *
     * @param least width of a cell, pixels
     */
    static List<Cell> joined(List<Cell> cells, double least) {
        List<Cell> whole = new ArrayList<>(cells);
        for (Cell sliver : cells) {
            Optional<Cell> left = beside(sliver, whole, -1);
            Optional<Cell> right = beside(sliver, whole, 1);
            if (sliver.box().width() < least && left.isPresent() && right.isPresent() && isAlone(sliver, cells)) {
                whole.set(whole.indexOf(left.get()), left.get().joined(right.get()));
                whole.remove(sliver);
                whole.remove(right.get());
            }
        }
        return whole;
    }

    private static Optional<Cell> beside(Cell cell, List<Cell> cells, int side) {
        int border = side < 0 ? cell.column() : cell.column() + cell.columnSpan();
        return cells.stream()
                .filter(other -> other.row() == cell.row() && other.rowSpan() == cell.rowSpan())
                .filter(other -> border == (side < 0 ? other.column() + other.columnSpan() : other.column()))
                .findFirst();
    }

    /** Whether no other row has a cell between the same two rules. */
    private static boolean isAlone(Cell sliver, List<Cell> cells) {
        return cells.stream()
                .noneMatch(other -> !other.equals(sliver)
                        && other.column() == sliver.column()
                        && other.columnSpan() == sliver.columnSpan());
    }
}
