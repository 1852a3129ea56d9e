package org.yinjian.core.form;

import java.util.List;
import java.util.regex.Pattern;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.PlainText;

/** Letters of a seal, or pieces of its rim, that were read as text of the form under it. */
final class SealLetters {
    /** A line of more characters is no piece of a seal's bent text. */
    private static final int FEW = 3;
    /** A letter that is read more surely than this may be the form's. */
    private static final double UNSURE = 0.7;
    /** From this confidence on a line is surely read. */
    private static final double SURE = 0.9;

    /** Pieces of a line stand no further apart in height than this share of it. */
    private static final double LEVEL = 0.35;

    /** A line so many times as high as the value beside it, or more, is bent text that was cut at the cell's edges. */
    private static final double HIGH = 1.35;
    /** Share of a line's height by which lines of one row overlap, and lines below each other do not. */
    private static final double BESIDE = 0.25;
    /** A cell higher than so many of its lines holds sentences, in which lines of any size stand. */
    private static final double ROW = 3.2;

    /** Some digits of a seal's number; four, six or eight that begin as years do may be a date. */
    private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)(?:\\d\\d){1,3}$)\\d{2,}");
    /** A seal's number stands by its lower rim, between these shares of its radius. */
    private static final double RIM = 0.6;

    private static final double OUTSIDE = 1.05;

    private SealLetters() {}

    /** The cells without them; what stands alone in its cell, or beside nothing but a label, stays. */
    static List<Cell> removed(List<Cell> cells, List<Imprint> imprints, FormTemplate template) {
        return imprints.isEmpty()
                ? cells
                : cells.stream().map(cell -> removed(cell, imprints, template)).toList();
    }

    private static Cell removed(Cell cell, List<Imprint> imprints, FormTemplate template) {
        List<Line> kept = cell.lines().stream()
                .filter(line -> !isLetter(line, imprints) || isPiece(line, cell.lines()))
                .filter(line -> !isBentText(line, cell.lines(), imprints))
                .filter(line -> !isOn(line, imprints)
                        || cell.lines().stream()
                                .filter(value -> !SharedCell.isLabel(value.text(), template))
                                .noneMatch(value -> runsAcross(line, value, cell)))
                .toList();
        return kept.isEmpty() || kept.size() == cell.lines().size()
                ? cell
                : new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), kept, cell.ink());
    }

    /** Whether a line is short, unsure, and stands on an imprint. */
    private static boolean isLetter(Line line, List<Imprint> imprints) {
        return line.confidence() < UNSURE && PlainText.of(line.text()).length() <= FEW && isOn(line, imprints);
    }

    /** Whether a line on an imprint that was hardly read lies over lines that were, as a seal's bent text does. */
    private static boolean isBentText(Line line, List<Line> lines, List<Imprint> imprints) {
        return line.confidence() < SharedCell.CLEAR
                && imprints.stream().anyMatch(imprint -> imprint.box().overlap(line.box()) > 0)
                && lines.stream()
                        .filter(other -> other.confidence() >= SURE
                                && line.box().height() > HIGH * other.box().height())
                        .anyMatch(other -> line.box().overlap(other.box())
                                > 0.5 * other.box().area());
    }

    private static boolean isOn(Line line, List<Imprint> imprints) {
        return imprints.stream()
                .anyMatch(imprint ->
                        imprint.box().contains(line.box().centreX(), line.box().centreY()));
    }

    /** Whether a line stands in the row of a longer one and yet is no part of it: too high, or off its level. */
    private static boolean runsAcross(Line line, Line value, Cell cell) {
        Box box = line.box();
        Box row = value.box();
        double common = Math.min(box.bottom(), row.bottom()) - Math.max(box.y(), row.y());
        boolean off = Math.abs(box.centreY() - row.centreY()) >= LEVEL * row.height();
        return line.text().length() < value.text().length()
                && cell.box().height() < ROW * Math.min(box.height(), row.height())
                && common > BESIDE * Math.min(box.height(), row.height())
                && (off || box.height() > HIGH * row.height());
    }

    /** Whether a line stands level with another, as a piece of the same value does; a seal's text crosses the form's. */
    private static boolean isPiece(Line line, List<Line> lines) {
        return lines.stream()
                .filter(other ->
                        !other.equals(line) && PlainText.of(other.text()).length() > 1)
                .anyMatch(other -> Math.abs(other.box().centreY() - line.box().centreY())
                        < LEVEL * other.box().height());
    }

    /** Whether a line is nothing but digits and stands where a seal bears its number. */
    static boolean isNumber(Line line, List<Imprint> imprints) {
        return NUMBER.matcher(PlainText.unspaced(line.text())).matches()
                && imprints.stream().map(Imprint::box).anyMatch(seal -> isByLowerRim(line.box(), seal));
    }

    private static boolean isByLowerRim(Box line, Box seal) {
        double across = (line.centreX() - seal.centreX()) / (seal.width() / 2.0);
        double down = (line.centreY() - seal.centreY()) / (seal.height() / 2.0);
        double away = Math.hypot(across, down);
        return down > 0 && away >= RIM && away <= OUTSIDE;
    }

    /** Free lines without short ones on an imprint, however surely they are read: no value that stands free is so short. */
    static List<Line> removedFree(List<Line> lines, List<Imprint> imprints) {
        return lines.stream()
                .filter(line -> PlainText.of(line.text()).length() > FEW || !isOn(line, imprints))
                .toList();
    }
}
