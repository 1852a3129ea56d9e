package org.yinjian.core.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.text.PlainText;

/**
 * The empty cell of a value that ran together with its label's, for want of the rule between them: the label stands in
 * the middle of its own cell, and what is left behind that has room for a value.
 */
final class EmptyRest {
    /** Room behind a label for a value, in heights of the label's line. */
    private static final double ROOM = 2;
    /** A label's characters are up to so many times as dark as those of other labels. */
    private static final double DARKEST = 1.25;

    private EmptyRest() {}

    /**
     * The rest of a label's cell; none where there is no room.
     *
     * @param labels all cells that hold a label, by which the ink of this one is told from a value's
     */
    static Optional<Cell> of(Cell label, Collection<Cell> labels) {
        if (label.lines().size() != 1) {
            return Optional.empty();
        }
        Box text = label.lines().getFirst().box();
        Box box = label.box();
        int from = text.right() + Math.max(0, text.x() - box.x());
        int width = box.right() - from;
        if (width < ROOM * text.height()) {
            return Optional.empty();
        }
        double dark = label.ink() * box.area() - DARKEST * characters(label) * inkOfOne(labels);
        Box rest = new Box(from, box.y(), width, box.height());
        double ink = Math.clamp(dark / rest.area(), 0, 1);
        return Optional.of(new Cell(label.row(), label.column(), label.rowSpan(), 1, rest, List.of(), ink));
    }

    /** Dark pixels of one character of the middle label. */
    private static double inkOfOne(Collection<Cell> labels) {
        return labels.stream()
                .filter(cell -> characters(cell) > 0)
                .mapToDouble(cell -> cell.ink() * cell.box().area() / characters(cell))
                .sorted()
                .skip((labels.size() - 1) / 2)
                .findFirst()
                .orElse(0);
    }

    private static int characters(Cell label) {
        return PlainText.of(label.text()).length();
    }
}
