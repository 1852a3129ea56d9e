package org.yinjian.core.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.reading.Cell;

/**
 * Which cells of a form stand beside and below its labels.
 *
 * @param cells all of them
 * @param labels those that hold a label, with its field
 */
record Neighbours(List<Cell> cells, Map<Cell, FieldSpec> labels) {
    /** The nearest cell right of a label, with no other label between them. */
    Optional<Cell> rightOf(Cell label) {
        return cells.stream()
                .filter(cell -> !cell.equals(label) && !labels.containsKey(cell))
                .filter(cell -> isBehind(label, cell) && LineLayout.sameRow(label.box(), cell.box()))
                .min(Comparator.comparingInt(cell -> cell.box().x()))
                .filter(cell -> noLabelBetween(label, cell));
    }

    private boolean noLabelBetween(Cell label, Cell value) {
        return labels.keySet().stream()
                .filter(other -> !other.equals(label) && LineLayout.sameRow(label.box(), other.box()))
                .noneMatch(other ->
                        isBehind(label, other) && other.box().x() < value.box().x());
    }

    private static boolean isBehind(Cell label, Cell cell) {
        return cell.box().x() >= label.box().right() - label.box().width() / 4;
    }

    /** The nearest cell below a label. */
    Optional<Cell> below(Cell label) {
        return cells.stream()
                .filter(cell -> !cell.equals(label) && !labels.containsKey(cell))
                .filter(cell ->
                        cell.box().y() >= label.box().bottom() - label.box().height() / 4)
                .filter(cell -> shared(
                                label.box().x(),
                                label.box().right(),
                                cell.box().x(),
                                cell.box().right())
                        > 0.5)
                .min(Comparator.comparingInt(cell -> cell.box().y()));
    }

    /** A value's cell with what a crease cut off: a cell without a label between it and the next label of its row. */
    Cell continued(Cell value) {
        return cells.stream()
                .filter(cell -> !labels.containsKey(cell) && !cell.equals(value) && sameRow(cell, value))
                .filter(cell -> cell.box().x() >= value.box().right() - 2)
                .min(Comparator.comparingInt(cell -> cell.box().x()))
                .filter(cell -> labelBetween(value, cell).isEmpty() && labelBehind(cell))
                .map(cell -> SharedCell.joined(value, cell))
                .orElse(value);
    }

    private Optional<Cell> labelBetween(Cell left, Cell right) {
        return labels.keySet().stream()
                .filter(label -> sameRow(label, left))
                .filter(label -> label.box().x() >= left.box().right() - 2
                        && label.box().x() < right.box().x())
                .findAny();
    }

    private boolean labelBehind(Cell cell) {
        return labels.keySet().stream()
                .anyMatch(label ->
                        sameRow(label, cell) && label.box().x() >= cell.box().right() - 2);
    }

    /** Whether two cells begin and end at the same height. */
    static boolean sameRow(Cell a, Cell b) {
        return Math.abs(a.box().y() - b.box().y()) < a.box().height() / 4
                && Math.abs(a.box().bottom() - b.box().bottom()) < a.box().height() / 4;
    }

    /** The share of the shorter of two spans that the other covers. */
    private static double shared(int from, int to, int otherFrom, int otherTo) {
        double common = Math.min(to, otherTo) - Math.max(from, otherFrom);
        return common / Math.min(to - from, otherTo - otherFrom);
    }
}
