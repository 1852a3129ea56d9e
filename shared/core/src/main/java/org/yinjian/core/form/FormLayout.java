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

    /** So many times as high as a label, a cell beside it is not of its row alone. */
    private static final double TALL = 1.8;

    /** An opinion label this alike serves where none stands clearly: half its characters in their places. */
    private static final double OPINION_LIKENESS = 0.5;

    private final FormTemplate template;
    private final PageReading page;
    private final List<Cell> cells;
    private final Map<Cell, FieldSpec> labelCells = new HashMap<>();
    private final Neighbours neighbours;

    FormLayout(FormTemplate template, PageReading page) {
        this.template = template;
        this.page = page;
        this.cells = SharedCell.parted(SealLetters.removed(page.cells().toList(), page.imprints(), template), template);
        for (Cell cell : cells) {
            template.fields().stream()
                    .filter(field -> LabelMatch.whole(field, SharedCell.clearText(cell)))
                    .findFirst()
                    .ifPresent(field -> labelCells.putIfAbsent(cell, field));
        }
        this.neighbours = new Neighbours(cells, labelCells);
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
            BrokenLabel.of(cell, template.opinionLabels())
                    .flatMap(neighbours::rightOf)
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            likestOpinionLabel().flatMap(neighbours::rightOf).ifPresent(found::add);
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
        return neighbours
                .rightOf(label)
                .filter(cell -> isNoPicture(cell, label))
                .map(cell -> {
                    boolean shared = labelCells.keySet().stream()
                            .filter(other -> !other.equals(label) && apart(other.box(), label.box()))
                            .anyMatch(other -> neighbours.rightOf(other).equals(Optional.of(cell)));
                    return shared ? SharedCell.row(cell, label.box()) : neighbours.continued(cell);
                })
                .or(() -> EmptyRest.of(label, labelCells.keySet()));
    }

    /** Whether a cell is not the one beside several rows into which the portrait is stuck. */
    private boolean isNoPicture(Cell cell, Cell label) {
        boolean picture = page.pictures().stream()
                .anyMatch(each ->
                        each.box().overlap(cell.box()) > 0.5 * each.box().area());
        return cell.box().height() < TALL * label.box().height() || !picture;
    }

    /** The cell below a label; of one that stands below other labels of its row too, the label's own column. */
    private Optional<Cell> valueBelow(Cell label) {
        return neighbours.below(label).map(cell -> {
            boolean shared = labelCells.entrySet().stream()
                    .filter(other -> other.getValue().place() == FieldPlace.BELOW)
                    .map(Map.Entry::getKey)
                    .filter(other -> !other.equals(label) && Neighbours.sameRow(other, label))
                    .anyMatch(other -> neighbours.below(other).equals(Optional.of(cell)));
            return shared ? SharedCell.column(cell, label.box(), template) : cell;
        });
    }

    private static boolean apart(Box a, Box b) {
        return a.bottom() <= b.centreY() || b.bottom() <= a.centreY();
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
        return page.grids().isEmpty()
                ? page.allLines().toList()
                : SealLetters.removedFree(page.lines(), page.imprints());
    }

    /** The smallest box around lines. */
    static Box around(List<Line> lines) {
        return lines.stream().map(Line::box).reduce(Box::union).orElseThrow();
    }
}
