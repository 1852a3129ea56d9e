package org.yinjian.vision.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yinjian.core.reading.Box;

/**
 * The crossings of a table's level and plumb lines. Neighbouring fields between which no line is drawn belong to one
 * cell, which may span rows and columns, and is a rectangle.
 */
final class Lattice {
    /** Share of a field's side that must be drawn to close it: half of it may be worn away or hidden. */
    private static final double CLOSED = 0.5;
    /** A side shorter than this share of the table's width, 5 mm on A4, is judged with what lies beside it. */
    private static final double NARROW = 1 / 30.0;
    /** Pixels between a line's middle and the inside of a cell. */
    private static final int INSET = 3;

    private final List<RuleLine> rows;
    private final List<RuleLine> columns;
    private final int across;
    private final int[] parent;

    Lattice(List<RuleLine> rows, List<RuleLine> columns) {
        this.rows = rows;
        this.columns = columns;
        this.across = columns.size() - 1;
        this.parent = new int[(rows.size() - 1) * across];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (int column = 0; column < across; column++) {
                joinOpenNeighbours(row, column);
            }
        }
    }

    /** A cell of the lattice: its rows and columns, first and last. */
    record Span(int top, int bottom, int left, int right, Box box) {}

    private void joinOpenNeighbours(int row, int column) {
        double top = rows.get(row).place();
        double bottom = rows.get(row + 1).place();
        double left = columns.get(column).place();
        double right = columns.get(column + 1).place();
        if (column + 1 < across && isOpen(columns.get(column + 1), top, bottom)) {
            join(row * across + column, row * across + column + 1);
        }
        if (row + 2 < rows.size()
                && isOpen(rows.get(row + 1), left, right)
                && isOpenAlong(rows.get(row + 1), row, column)
                && isOpenAlong(rows.get(row + 1), row + 1, column)) {
            join(row * across + column, (row + 1) * across + column);
        }
    }

    /**
     * Whether a level line is open along the whole side of the cell above it or below it: a gap in one place of a cell's
     * side opens nothing.
     */
    private boolean isOpenAlong(RuleLine line, int row, int column) {
        int first = column;
        int last = column + 1;
        while (first > 0 && isOpenAt(first, row)) {
            first--;
        }
        while (last < across && isOpenAt(last, row)) {
            last++;
        }
        return isOpen(line, columns.get(first).place(), columns.get(last).place());
    }

    private boolean isOpenAt(int column, int row) {
        return isOpen(
                columns.get(column), rows.get(row).place(), rows.get(row + 1).place());
    }

    /** A gap as wide as a field between two lines close together opens nothing: what is drawn around it counts too. */
    private boolean isOpen(RuleLine line, double from, double to) {
        double least = (columns.getLast().place() - columns.getFirst().place()) * NARROW;
        double more = Math.max(0, least - (to - from)) / 2;
        return line.drawn(from - more, to + more) < CLOSED;
    }

    private int root(int field) {
        int at = field;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
    }

    /** In reading order. */
    List<Span> cells() {
        Map<Integer, Set<Integer>> joined = new TreeMap<>();
        for (int field = 0; field < parent.length; field++) {
            joined.computeIfAbsent(root(field), _ -> new TreeSet<>()).add(field);
        }
        List<Span> cells = new ArrayList<>();
        Rectangles rectangles = new Rectangles(across, this::drawn);
        for (Set<Integer> fields : joined.values()) {
            for (int[] span : rectangles.of(fields)) {
                cells.add(new Span(span[0], span[1], span[2], span[3], box(span)));
            }
        }
        cells.sort(Comparator.comparingInt(Span::top).thenComparingInt(Span::left));
        return cells;
    }

    /**
     * The greatest part of the table that no rule divides, as a share of it, before bends are cut: a form whose rules are
     * worn keeps it under half, the room inside a certificate's border is nearly all.
     */
    double widestRoom() {
        Map<Integer, Double> rooms = new TreeMap<>();
        double whole = 0;
        for (int field = 0; field < parent.length; field++) {
            int row = field / across;
            int column = field % across;
            double area = (rows.get(row + 1).place() - rows.get(row).place())
                    * (columns.get(column + 1).place() - columns.get(column).place());
            rooms.merge(root(field), area, Double::sum);
            whole += area;
        }
        return rooms.values().stream().mapToDouble(Double::doubleValue).max().orElse(0) / Math.max(1, whole);
    }

    /** How much is drawn of a field's right side or its bottom, and a tenth for what is drawn of the line elsewhere. */
    private double drawn(int field, boolean right) {
        int row = field / across;
        int column = field % across;
        RuleLine line = right ? columns.get(column + 1) : rows.get(row + 1);
        List<RuleLine> others = right ? rows : columns;
        int at = right ? row : column;
        double whole = line.drawn(others.getFirst().place(), others.getLast().place());
        return line.drawn(others.get(at).place(), others.get(at + 1).place()) + whole / 10;
    }

    private Box box(int[] span) {
        double middleX =
                (columns.get(span[2]).place() + columns.get(span[3] + 1).place()) / 2;
        double middleY = (rows.get(span[0]).place() + rows.get(span[1] + 1).place()) / 2;
        int left = (int) Math.round(columns.get(span[2]).at(middleY)) + INSET;
        int right = (int) Math.round(columns.get(span[3] + 1).at(middleY)) - INSET;
        int top = (int) Math.round(rows.get(span[0]).at(middleX)) + INSET;
        int bottom = (int) Math.round(rows.get(span[1] + 1).at(middleX)) - INSET;
        return new Box(left, top, Math.max(1, right - left + 1), Math.max(1, bottom - top + 1));
    }
}
