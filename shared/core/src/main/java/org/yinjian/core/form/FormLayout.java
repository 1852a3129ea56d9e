package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;

/**
 * Where on a page the template's labels stand, and the place of each value: first by the cells of ruled tables, then,
 * where a label stands outside any table, by the lines beside it.
 */
final class FormLayout {
    /** Half the height of an opinion cell as a share of the page's, where no rules show it; forms have 0.15 to 0.25. */
    private static final double OPINION_REACH = 0.1;

    /** An opinion label this alike serves where none stands clearly: half its characters in their places. */
    private static final double OPINION_LIKENESS = 0.5;

    private final FormTemplate template;
    private final PageReading page;
    private final List<Cell> cells;
    private final Map<Cell, FieldSpec> labelCells = new HashMap<>();

    FormLayout(FormTemplate template, PageReading page) {
        this.template = template;
        this.page = page;
        this.cells = SharedCell.parted(
                page.grids().stream().flatMap(grid -> grid.cells().stream()).toList(), template);
        for (Cell cell : cells) {
            template.fields().stream()
                    .filter(field -> LabelMatch.whole(field, SharedCell.clearText(cell)))
                    .findFirst()
                    .ifPresent(field -> labelCells.putIfAbsent(cell, field));
        }
    }

    /** How many of the template's labels stand on the page; tells a form from another paper. */
    int labelsFound() {
        return (int) template.fields().stream()
                .filter(field ->
                        labelCells.containsValue(field) || besideLabel(field).isPresent())
                .count();
    }

    /** The value's place; empty when no label of the field was found. */
    Optional<LabelledCell> find(FieldSpec field) {
        return cellOf(field)
                .flatMap(label -> field.place() == FieldPlace.BELOW ? valueBelow(label) : valueOf(label))
                .map(FormLayout::whole)
                .or(() -> insideCell(field))
                .or(() -> besideLabel(field));
    }

    /** Whether a label of the field stands in a cell of its own or anywhere on the page. */
    boolean hasLabel(FieldSpec field) {
        return cellOf(field).isPresent()
                || page.allLines().anyMatch(line -> LabelMatch.whole(field, line.text()))
                || insideCell(field).isPresent();
    }

    /** The cells in which the seal must stand; without any table, the place beside the printed label. */
    List<Cell> opinionCells() {
        List<Cell> found = new ArrayList<>();
        for (Cell cell : cells) {
            if (LabelMatch.whole(template.opinionLabels(), cell.text())) {
                rightOf(cell).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            likestOpinionLabel().flatMap(this::rightOf).ifPresent(found::add);
        }
        return found.isEmpty() ? besideOpinionLabel().stream().toList() : found;
    }

    private Optional<Cell> likestOpinionLabel() {
        return cells.stream()
                .filter(cell -> !labelCells.containsKey(cell))
                .filter(cell -> LabelMatch.likeness(template.opinionLabels(), cell.text()) >= OPINION_LIKENESS)
                .max(Comparator.comparingDouble(cell -> LabelMatch.likeness(template.opinionLabels(), cell.text())));
    }

    private Optional<Cell> besideOpinionLabel() {
        return page.allLines()
                .filter(line -> LabelMatch.isEnd(template.opinionLabels(), line.text()))
                .findFirst()
                .map(label -> {
                    int reach = (int) (page.height() * OPINION_REACH);
                    int top = Math.max(0, (int) label.box().centreY() - reach);
                    int left = Math.min(page.width() - 1, label.box().right());
                    Box box = new Box(left, top, page.width() - left, Math.min(2 * reach, page.height() - top));
                    List<Line> inside = page.allLines()
                            .filter(line -> box.contains(
                                    line.box().centreX(), line.box().centreY()))
                            .toList();
                    return new Cell(0, 0, 1, 1, box, inside, 0);
                });
    }

    private Optional<Cell> cellOf(FieldSpec field) {
        return cells.stream().filter(cell -> field.equals(labelCells.get(cell))).findFirst();
    }

    /** The cell right of a label; of one that labels of other rows claim too, the label's own row. */
    private Optional<Cell> valueOf(Cell label) {
        return rightOf(label).map(cell -> {
            boolean shared = labelCells.keySet().stream()
                    .filter(other -> !other.equals(label) && apart(other.box(), label.box()))
                    .anyMatch(other -> rightOf(other).equals(Optional.of(cell)));
            return shared ? SharedCell.row(cell, label.box()) : continued(cell);
        });
    }

    /** The cell below a label; of one that stands below other labels of its row too, the label's own column. */
    private Optional<Cell> valueBelow(Cell label) {
        return below(label).map(cell -> {
            boolean shared = labelCells.entrySet().stream()
                    .filter(other -> other.getValue().place() == FieldPlace.BELOW)
                    .map(Map.Entry::getKey)
                    .filter(other -> !other.equals(label) && sameRow(other, label))
                    .anyMatch(other -> below(other).equals(Optional.of(cell)));
            return shared ? SharedCell.column(cell, label.box()) : cell;
        });
    }

    private static boolean apart(Box a, Box b) {
        return a.bottom() <= b.centreY() || b.bottom() <= a.centreY();
    }

    /** A value's cell with what a crease cut off: a cell without a label between it and the next label of its row. */
    private Cell continued(Cell value) {
        return cells.stream()
                .filter(cell -> !labelCells.containsKey(cell) && !cell.equals(value) && sameRow(cell, value))
                .filter(cell -> cell.box().x() >= value.box().right() - 2)
                .min(Comparator.comparingInt(cell -> cell.box().x()))
                .filter(cell -> labelBetween(value, cell).isEmpty() && labelBehind(cell))
                .map(cell -> SharedCell.joined(value, cell))
                .orElse(value);
    }

    private static boolean sameRow(Cell a, Cell b) {
        return Math.abs(a.box().y() - b.box().y()) < a.box().height() / 4
                && Math.abs(a.box().bottom() - b.box().bottom()) < a.box().height() / 4;
    }

    private Optional<Cell> labelBetween(Cell left, Cell right) {
        return labelCells.keySet().stream()
                .filter(label -> sameRow(label, left))
                .filter(label -> label.box().x() >= left.box().right() - 2
                        && label.box().x() < right.box().x())
                .findAny();
    }

    private boolean labelBehind(Cell cell) {
        return labelCells.keySet().stream()
                .anyMatch(label ->
                        sameRow(label, cell) && label.box().x() >= cell.box().right() - 2);
    }

    private Optional<Cell> rightOf(Cell label) {
        return cells.stream()
                .filter(cell -> !cell.equals(label) && !labelCells.containsKey(cell))
                .filter(cell ->
                        cell.box().x() >= label.box().right() - label.box().width() / 4)
                .filter(cell -> shared(
                                label.box().y(),
                                label.box().bottom(),
                                cell.box().y(),
                                cell.box().bottom())
                        > 0.5)
                .min(Comparator.comparingInt(cell -> cell.box().x()))
                .filter(cell -> noLabelBetween(label, cell));
    }

    private boolean noLabelBetween(Cell label, Cell value) {
        return labelCells.keySet().stream()
                .filter(other -> !other.equals(label))
                .filter(other -> shared(
                                label.box().y(),
                                label.box().bottom(),
                                other.box().y(),
                                other.box().bottom())
                        > 0.5)
                .noneMatch(other ->
                        other.box().x() >= label.box().right() - label.box().width() / 4
                                && other.box().x() < value.box().x());
    }

    private Optional<Cell> below(Cell label) {
        return cells.stream()
                .filter(cell -> !cell.equals(label) && !labelCells.containsKey(cell))
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

    /** The share of the shorter of two spans that the other covers. */
    private static double shared(int from, int to, int otherFrom, int otherTo) {
        double common = Math.min(to, otherTo) - Math.max(from, otherFrom);
        return common / Math.min(to - from, otherTo - otherFrom);
    }

    private static LabelledCell whole(Cell cell) {
        return new LabelledCell(cell.box(), cell.lines(), cell.ink());
    }

    /** A label and its value in one cell, as on a form where a rule is missing or the label is printed inside. */
    private Optional<LabelledCell> insideCell(FieldSpec field) {
        return cells.stream()
                .filter(cell -> !labelCells.containsKey(cell))
                .flatMap(
                        cell -> LineLayout.after(field, cell.lines())
                                .map(rest -> new LabelledCell(cell.box(), rest, cell.ink()))
                                .stream())
                .findFirst();
    }

    /** A label among the free lines: its value follows in the line or stands right of it. */
    private Optional<LabelledCell> besideLabel(FieldSpec field) {
        return LineLayout.beside(field, template.fields(), freeLines());
    }

    private List<Line> freeLines() {
        return page.grids().isEmpty() ? page.allLines().toList() : page.lines();
    }

    /** The smallest box around lines. */
    static Box around(List<Line> lines) {
        return lines.stream().map(Line::box).reduce(Box::union).orElseThrow();
    }
}
