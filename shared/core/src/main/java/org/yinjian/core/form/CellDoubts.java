package org.yinjian.core.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.PlainText;

/**
 * Tells where the cells of a form are not to be trusted: on worn and creased sheets rules break, and values come to stand
 * in other cells, in two, or in none. What such a cell says, or that it is empty, is never certain.
 */
final class CellDoubts {
    /** Pieces of one line are no further apart than this share of its height, and no closer than they may overlap. */
    private static final double APART = 0.25;
    /** Pixels that a line cut by its cell's edge may end before it. */
    private static final int FLUSH = 2;

    private final FormTemplate template;
    private final Map<FieldSpec, LabelledCell> cells = new HashMap<>();
    private final List<Cell> ruled;
    private final List<Line> words;
    private final List<Line> strays;

    CellDoubts(FormTemplate template, PageReading page, FormLayout layout, List<Cell> opinion) {
        this.template = template;
        template.fields().forEach(field -> layout.find(field).ifPresent(cell -> cells.put(field, cell)));
        this.ruled = page.cells().toList();
        // Cells of office files are what the file says, and their boxes are made up.
        this.words = (page.source() == PageSource.MARKUP ? Stream.<Line>empty() : page.allLines())
                .filter(line -> line.confidence() >= SharedCell.CLEAR
                        && PlainText.of(line.text()).length() >= 2)
                .toList();
        this.strays = words.stream()
                .filter(line -> !isPrinted(line.text()))
                .filter(line -> opinion.stream().noneMatch(cell -> covers(cell.box(), line.box())))
                .filter(line -> cells.values().stream()
                        .flatMap(cell -> cell.lines().stream())
                        .noneMatch(known -> covers(known.box(), line.box())))
                .toList();
    }

    /** The place of a field's value. */
    Optional<LabelledCell> cell(FieldSpec field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** Whether the same lines are held to be another field's value too: one of the two is wrong. */
    boolean isShared(FieldSpec field, LabelledCell cell) {
        return !cell.lines().isEmpty()
                && cells.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(field)
                                && other.getValue().lines().equals(cell.lines()));
    }

    /** Whether a line of a cell goes on beyond it, in text that is no label. */
    boolean runsOn(LabelledCell cell) {
        return cell.lines().stream()
                .anyMatch(line -> words.stream()
                        .filter(other -> !cell.lines().contains(other) && !isPrinted(other.text()))
                        .anyMatch(other -> touches(line.box(), other.box())
                                || touches(other.box(), line.box())
                                || isSevered(line, other)
                                || isSevered(other, line)));
    }

    /** Whether a rule that may be none parts two lines: one ends at its cell's edge, the other begins at the next one's. */
    private boolean isSevered(Line left, Line right) {
        double gap = right.box().x() - left.box().right();
        return LineLayout.sameRow(left.box(), right.box())
                && gap > 0
                && gap <= Math.min(left.box().height(), right.box().height())
                && inCell(left, cell -> left.box().right() >= cell.box().right() - FLUSH)
                && inCell(right, cell -> right.box().x() <= cell.box().x() + FLUSH);
    }

    private boolean inCell(Line line, Predicate<Cell> is) {
        return ruled.stream()
                .filter(cell ->
                        cell.box().contains(line.box().centreX(), line.box().centreY()))
                .anyMatch(is);
    }

    /** Whether what might be the field's value stands in the row of its seemingly empty cell, and belongs to no field. */
    boolean hasStray(FieldSpec field, LabelledCell cell) {
        return strays.stream()
                .filter(line -> LineLayout.sameRow(line.box(), cell.box()))
                .anyMatch(line -> ValueDecoder.isValueOf(field, line.text()));
    }

    /** Whether a date that belongs to no field stands in the rows of the opinion's cells. */
    boolean hasStrayDate(List<Cell> opinion) {
        return strays.stream()
                .filter(line -> opinion.stream().anyMatch(cell -> LineLayout.sameRow(line.box(), cell.box())))
                .anyMatch(line -> DateText.find(line.text()).isPresent());
    }

    private boolean isPrinted(String text) {
        return LabelMatch.whole(template.opinionLabels(), text)
                || template.fields().stream()
                        .anyMatch(field -> LabelMatch.whole(field, text) || LabelMatch.prefix(field, text) > 0);
    }

    private static boolean covers(Box box, Box line) {
        return box.overlap(line) * 2 > line.area();
    }

    private static boolean touches(Box left, Box right) {
        double gap = right.x() - left.right();
        double height = Math.min(left.height(), right.height());
        return LineLayout.sameRow(left, right) && Math.abs(gap) <= APART * height;
    }
}
