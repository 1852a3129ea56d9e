package org.yinjian.core.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Line;

/** Finds a label that a narrow column broke over several lines, in a cell that holds more for want of a rule. */
final class BrokenLabel {
    private BrokenLabel() {}

    /** The cell of one of the labels, whole or over several lines; of a cell with other lines above or below, its part. */
    static Optional<Cell> of(Cell cell, List<String> labels) {
        if (LabelMatch.whole(labels, cell.text())) {
            return Optional.of(cell);
        }
        List<Line> lines = cell.lines();
        for (int from = 0; from < lines.size(); from++) {
            for (int to = lines.size(); to > from; to--) {
                List<Line> some = lines.subList(from, to);
                if (LabelMatch.whole(labels, text(some))) {
                    Box around = FormLayout.around(some);
                    Box across = new Box(cell.box().x(), around.y(), cell.box().width(), around.height());
                    return Optional.of(SharedCell.row(cell, across));
                }
            }
        }
        return Optional.empty();
    }

    /** A label over several lines and what stands beside it, as two cells. */
    static Optional<List<Cell>> beside(Cell cell, FormTemplate template) {
        for (Line line : cell.lines()) {
            int edge = line.box().right();
            List<Line> left = cell.lines().stream()
                    .filter(other -> other.box().right() <= edge)
                    .sorted(Comparator.comparingInt(other -> other.box().y()))
                    .toList();
            List<Line> right = cell.lines().stream()
                    .filter(other -> other.box().right() > edge)
                    .toList();
            boolean apart = right.stream().allMatch(other -> other.box().x() >= edge);
            if (left.size() > 1 && !right.isEmpty() && apart && SharedCell.isLabel(text(left), template)) {
                return Optional.of(List.of(
                        SharedCell.part(cell, cell.box().x(), edge, left),
                        SharedCell.part(cell, edge, cell.box().right(), right)));
            }
        }
        return Optional.empty();
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }
}
