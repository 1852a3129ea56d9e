package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;

/**
 * Reads the lines of a page but for the printed instructions of its form: a paragraph beside a label such as 填表说明 is
 * nobody's answer, and often a third of all that stands on the page. The label is read first; whatever else it says, the
 * paragraph is read too.
 */
final class PrintedNotes {
    /** Labels under which forms print what is to be observed; never 说明 or 备注 alone, which may ask for an answer. */
    private static final Pattern LABEL = Pattern.compile("(特别|填表|填写|填报|报名)(说明|须知|提示|要求)|注意事项");
    /** A paragraph has at least so many lines this many times as wide as high. */
    private static final int LINES = 3;

    private static final double WIDE = 10;

    private final PageText text;

    PrintedNotes(PageText text) {
        this.text = text;
    }

    /** One line for each place, in their order; without text where an instruction stands. */
    List<Line> read(Mat flat, List<Placement.Placed> places, List<Grid> grids) {
        List<Paragraph> paragraphs = paragraphs(places, grids);
        List<Integer> first = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Placement.Placed place = places.get(i);
            lines.add(unread(place));
            if (paragraphs.stream().noneMatch(paragraph -> paragraph.holds(place))) {
                first.add(i);
            }
        }
        read(flat, places, first, lines);
        List<Integer> answers = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!LABEL.matcher(paragraph.label(places, lines)).matches()) {
                answers.addAll(paragraph.indices(places));
            }
        }
        read(flat, places, answers, lines);
        return lines;
    }

    private void read(Mat flat, List<Placement.Placed> places, List<Integer> wanted, List<Line> lines) {
        List<Line> read = text.read(
                flat, wanted.stream().map(index -> places.get(index).box()).toList());
        for (int i = 0; i < read.size(); i++) {
            lines.set(wanted.get(i), read.get(i));
        }
    }

    private static Line unread(Placement.Placed place) {
        return new Line("", 0, place.box().bounds(), Emissions.none(), PageText.READER);
    }

    private static List<Paragraph> paragraphs(List<Placement.Placed> places, List<Grid> grids) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int grid = 0; grid < grids.size(); grid++) {
            List<Cell> cells = grids.get(grid).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                int label = leftOf(cells, cells.get(cell));
                Paragraph paragraph = new Paragraph(grid, cell, label);
                if (label >= 0 && paragraph.isLong(places)) {
                    paragraphs.add(paragraph);
                }
            }
        }
        return paragraphs;
    }

    /** The index of the cell to the left that begins no lower, or -1. */
    private static int leftOf(List<Cell> cells, Cell cell) {
        for (int i = 0; i < cells.size(); i++) {
            Cell other = cells.get(i);
            boolean beside = other.column() + other.columnSpan() == cell.column();
            if (beside && other.row() <= cell.row() && other.row() + other.rowSpan() > cell.row()) {
                return i;
            }
        }
        return -1;
    }

    /** A cell that may hold a paragraph, and the cell of its label. */
    private record Paragraph(int grid, int cell, int labelCell) {
        boolean holds(Placement.Placed place) {
            return place.grid() == grid && place.cell() == cell;
        }

        boolean isLong(List<Placement.Placed> places) {
            return places.stream()
                            .filter(this::holds)
                            .filter(place ->
                                    place.box().width() > WIDE * place.box().height())
                            .count()
                    >= LINES;
        }

        List<Integer> indices(List<Placement.Placed> places) {
            List<Integer> indices = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                if (holds(places.get(i))) {
                    indices.add(i);
                }
            }
            return indices;
        }

        String label(List<Placement.Placed> places, List<Line> lines) {
            StringBuilder label = new StringBuilder();
            for (int i : new Paragraph(grid, labelCell, -1).indices(places)) {
                label.append(lines.get(i).text().replaceAll("[\\s:：]", ""));
            }
            return label.toString();
        }
    }
}
