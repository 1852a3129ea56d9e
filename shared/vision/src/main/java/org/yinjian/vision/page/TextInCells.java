package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;
import org.yinjian.vision.grid.FalseRules;
import org.yinjian.vision.text.TextBox;

/**
 * All lines of a page, those outside its tables, and its tables with the lines in their cells.
 *
 * @param lines in no order
 * @param free those outside of all tables
 * @param grids the tables
 */
record TextInCells(List<Line> lines, List<Line> free, List<Grid> grids) {
    /**
     * Reads a page's text.
     *
     * @param ruled its tables, still without lines
     */
    static TextInCells read(UprightPage upright, List<Grid> ruled, TextUnderSeals underSeals, PageText text) {
        List<TextBox> boxes = underSeals.find(upright.flat(), upright.text());
        List<Grid> grids = FalseRules.joined(ruled, boxes);
        List<Placement.Placed> places = new ArrayList<>(Placement.place(boxes, grids));
        List<Line> lines = new PrintedNotes(text).read(upright.flat(), places, grids);
        return filled(CutDates.complete(lines, box -> text.read(upright.flat(), box)), places, grids);
    }

    /** Takes the text that the file tells. */
    static TextInCells given(List<Line> layer, Homography toUpright, List<Grid> ruled) {
        List<Grid> grids = FalseRules.joined(ruled, List.of());
        List<Placement.Placed> places = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : layer) {
            Box box = toUpright.box(line.box());
            places.addAll(Placement.place(List.of(TextBox.of(box, 1)), grids).subList(0, 1));
            lines.add(new Line(line.text(), line.confidence(), box, Emissions.none(), line.reader()));
        }
        return filled(lines, places, grids);
    }

    private static TextInCells filled(List<Line> lines, List<Placement.Placed> places, List<Grid> grids) {
        return new TextInCells(lines, CellText.free(places, lines), CellText.fill(grids, places, lines));
    }
}
