package org.yinjian.core.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * One cell of a ruled table.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param box inside of the cell's rules
 * @param lines its text, top to bottom, each left to right
 * @param ink share of the cell's pixels that are dark and no rule, 0 to 1; tells an empty cell from an unread one
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, Box box, List<Line> lines, double ink) {
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("a cell outside its grid: row " + row + ", column " + column);
        }
        lines = List.copyOf(lines);
    }

    /** One cell over both and what lies between them, the lines of the other behind its own; ink by area. */
    public Cell joined(Cell other) {
        int top = Math.min(row, other.row);
        int left = Math.min(column, other.column);
        double area = (double) box.area() + other.box.area();
        return new Cell(
                top,
                left,
                Math.max(row + rowSpan, other.row + other.rowSpan) - top,
                Math.max(column + columnSpan, other.column + other.columnSpan) - left,
                box.union(other.box),
                Stream.concat(lines.stream(), other.lines.stream()).toList(),
                (ink * box.area() + other.ink * other.box.area()) / area);
    }

    /** All lines joined without a separator. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
