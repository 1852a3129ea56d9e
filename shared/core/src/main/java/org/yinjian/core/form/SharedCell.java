package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Line;

/** Mends the cells of a form: a rule that was worn away left a label among values, a crease cut a label or a value in two. */
final class SharedCell {
    /** Below this confidence a line among others is a speck. */
    static final double CLEAR = 0.5;

    private static final double LOW = 0.6;

    private SharedCell() {}

    /** The cells; one that holds a label beside other lines in its parts: what stands left of the label, it, the rest. */
    static List<Cell> parted(List<Cell> cells, FormTemplate template) {
        List<Cell> whole = new ArrayList<>(cells);
        for (Cell cell : cells) {
            beside(cell, cells)
                    .filter(next -> isLabel(clearText(cell) + clearText(next), template))
                    .filter(next -> !isLabel(clearText(cell), template) && !isLabel(clearText(next), template))
                    .ifPresent(next -> {
                        whole.set(whole.indexOf(cell), joined(cell, next));
                        whole.remove(next);
                    });
        }
        return whole.stream().flatMap(cell -> parts(cell, template).stream()).toList();
    }

    /** The next cell of the same rows. */
    private static Optional<Cell> beside(Cell cell, List<Cell> cells) {
        return cells.stream()
                .filter(next -> next.row() == cell.row() && next.rowSpan() == cell.rowSpan())
                .filter(next -> next.column() == cell.column() + cell.columnSpan())
                .filter(next -> !next.lines().isEmpty() && !cell.lines().isEmpty())
                .findFirst();
    }

    /** A cell's text without what was read of specks: unsure, and lower than the lines beside it. */
    static String clearText(Cell cell) {
        int highest = cell.lines().stream()
                .mapToInt(line -> line.box().height())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        cell.lines().stream()
                .filter(line -> line.confidence() >= CLEAR || line.box().height() > LOW * highest)
                .forEach(line -> text.append(line.text()));
        return text.toString();
    }

    private static List<Cell> parts(Cell cell, FormTemplate template) {
        List<Line> labels = cell.lines().stream()
                .filter(line -> isLabel(line.text(), template))
                .sorted(Comparator.comparingInt(line -> line.box().y()))
                .toList();
        return labels.size() > 1 && labels.size() == cell.lines().size() && areStacked(labels)
                ? rows(cell, labels)
                : BrokenLabel.beside(cell, template).orElseGet(() -> columns(cell, template));
    }

    /** Whether each stands below the one before. */
    private static boolean areStacked(List<Line> labels) {
        return IntStream.range(1, labels.size())
                .allMatch(
                        i -> labels.get(i).box().y() >= labels.get(i - 1).box().centreY());
    }

    /** Labels of several rows in one cell, for want of the rules between them: a row each, parted half-way. */
    private static List<Cell> rows(Cell cell, List<Line> labels) {
        List<Cell> rows = new ArrayList<>();
        int top = cell.box().y();
        for (int i = 0; i < labels.size(); i++) {
            boolean last = i == labels.size() - 1;
            int bottom = last
                    ? cell.box().bottom()
                    : (labels.get(i).box().bottom() + labels.get(i + 1).box().y()) / 2;
            Box box = new Box(cell.box().x(), top, cell.box().width(), Math.max(1, bottom - top));
            int row = Math.min(cell.row() + i, cell.row() + cell.rowSpan() - 1);
            rows.add(new Cell(row, cell.column(), 1, cell.columnSpan(), box, List.of(labels.get(i)), cell.ink()));
            top = bottom;
        }
        return rows;
    }

    private static List<Cell> columns(Cell cell, FormTemplate template) {
        Optional<Line> label = isLabel(clearText(cell), template)
                ? Optional.empty()
                : cell.lines().stream()
                        .filter(line -> isLabel(line.text(), template))
                        .min(Comparator.comparingInt(line -> line.box().x()));
        return label.map(line -> parts(cell, line, template)).orElse(List.of(cell));
    }

    private static List<Cell> parts(Cell cell, Line label, FormTemplate template) {
        Box box = label.box();
        List<Line> left = cell.lines().stream()
                .filter(line -> line.box().right() <= box.x() + box.height() / 2)
                .toList();
        List<Line> right = cell.lines().stream()
                .filter(line -> line.box().x() >= box.right() - box.height() / 2)
                .toList();
        boolean beside = left.size() + right.size() + 1 == cell.lines().size();
        if (!beside || left.size() + right.size() == 0) {
            return List.of(cell);
        }
        List<Cell> parts = new ArrayList<>();
        if (!left.isEmpty()) {
            parts.add(part(cell, cell.box().x(), box.x(), left));
        }
        parts.add(part(cell, box.x(), box.right(), List.of(label)));
        if (!right.isEmpty()) {
            parts.addAll(parts(part(cell, box.right(), cell.box().right(), right), template));
        }
        return parts;
    }

    static boolean isLabel(String text, FormTemplate template) {
        return template.fields().stream().anyMatch(field -> LabelMatch.whole(field, text));
    }

    static Cell part(Cell cell, int from, int to, List<Line> lines) {
        Box box =
                new Box(from, cell.box().y(), Math.max(1, to - from), cell.box().height());
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), box, lines, cell.ink());
    }

    /** Of a cell that several labels claim, each in a row of its own, the lines in one label's row. */
    static Cell row(Cell cell, Box label) {
        List<Line> lines = cell.lines().stream()
                .filter(line -> line.box().centreY() >= label.y() && line.box().centreY() <= label.bottom())
                .toList();
        Box box = new Box(cell.box().x(), label.y(), cell.box().width(), label.height());
        return new Cell(cell.row(), cell.column(), 1, cell.columnSpan(), box, lines, cell.ink());
    }

    /**
     * Of a cell below several labels, each above a part of it, what stands below one label; a lower line that begins with a
     * label of its own is of another row, the rule above which was lost, and so is all below it.
     */
    static Cell column(Cell cell, Box label, FormTemplate template) {
        int top = cell.lines().stream()
                .mapToInt(line -> line.box().bottom())
                .min()
                .orElse(0);
        int end = cell.lines().stream()
                .filter(line -> line.box().y() >= top
                        && template.fields().stream().anyMatch(field -> LabelMatch.prefix(field, line.text()) > 0))
                .mapToInt(line -> line.box().y())
                .min()
                .orElse(cell.box().bottom());
        List<Line> lines = cell.lines().stream()
                .filter(line -> line.box().centreY() < end)
                .flatMap(line -> LinePiece.between(line, label.x(), label.right()).stream())
                .toList();
        Box box = new Box(
                label.x(), cell.box().y(), label.width(), end - cell.box().y());
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), 1, box, lines, cell.ink());
    }

    /** Two cells beside each other as the one that they were before a crease ran through it. */
    static Cell joined(Cell left, Cell right) {
        List<Line> lines = new ArrayList<>(left.lines());
        lines.addAll(right.lines());
        return new Cell(
                left.row(),
                left.column(),
                left.rowSpan(),
                left.columnSpan() + right.columnSpan(),
                left.box().union(right.box()),
                lines,
                Math.max(left.ink(), right.ink()));
    }
}
