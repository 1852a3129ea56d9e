package org.yinjian.vision.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;

/** Finds ruled tables on an upright page; their cells have no lines yet. */
public final class GridFinder {
    /** How far a level rule may end from the plumb rule it belongs to, as a share of the page's width: 2 mm on A4. */
    private static final double TOUCH = 0.01;
    /** Rules nearer than this share of the page's width (1 mm on A4) are one double rule. */
    private static final double DOUBLE = 0.005;
    /** No row is lower, and no cell narrower, than this share of the page's width (3 mm on A4): no text would fit. */
    private static final double SLIVER = 0.0145;

    /** A table is at least this share of the page's width and holds this many cells. */
    private static final double LEAST_WIDTH = 0.25;

    /** Share of the page's size along each edge where no rule is sought. */
    private static final double EDGE = 0.012;

    /** A room with more than this share of the area makes it a frame around a text, as certificates have. */
    private static final double FRAME = 0.5;

    private static final int LEAST_CELLS = 3;
    private static final int THRESHOLD_BLOCK = 31;
    private static final int THRESHOLD_OFFSET = 14;

    /** Share of the height of a known line of text, above and below, that may hold a rule. */
    private static final double LINE_EDGE = 0.15;

    private GridFinder() {}

    /** As {@link #find(Mat, List, List)} where no text is known. */
    public static List<Grid> find(Mat page) {
        return find(page, List.of(), List.of());
    }

    /**
     * The tables from above to below.
     *
     * @param page 8-bit BGR, upright, straight, lit evenly; its red channel is used, in which a seal fades
     * @param text lines that the file itself places: no stroke of them is a rule, however low the rows are
     * @param seen lines that were detected: nothing well inside them is a rule
     */
    public static List<Grid> find(Mat page, List<Box> text, List<Box> seen) {
        try (PointerScope _ = new PointerScope()) {
            Mat red = new Mat();
            opencv_core.extractChannel(page, red, 2);
            Mat ink = ink(red);
            List<Grid> grids = new ArrayList<>();
            for (Table table : tables(red, withoutText(ink, text), seen)) {
                Outline outline = Outline.of(
                        RuleLine.join(table.level(), DOUBLE * page.cols()),
                        RuleLine.join(table.plumb(), DOUBLE * page.cols()),
                        TOUCH * page.cols());
                List<RuleLine> rows = RuleLine.withoutSlivers(outline.rows(), SLIVER * page.cols());
                List<RuleLine> columns = closed(outline.columns(), rows, 3 * TOUCH * page.cols());
                if (rows.size() >= 2 && columns.size() >= 2) {
                    add(grids, rows, columns, ink);
                }
            }
            grids.sort(Comparator.comparingInt(grid -> grid.box().y()));
            return grids;
        }
    }

    private static List<Table> tables(Mat red, Mat ink, List<Box> seen) {
        RuleFinder finder = new RuleFinder(ink);
        List<Rule> level = TextStrokes.withoutLevel(awayFromEdges(finder.level(), ink.rows()), seen);
        List<Rule> plumb = TextStrokes.withoutPlumb(awayFromEdges(finder.plumb(), ink.cols()), seen);
        double touch = TOUCH * ink.cols();
        try (UByteIndexer at = red.createIndexer()) {
            RuleContrast ofLevel = new RuleContrast(at, false);
            RuleContrast ofPlumb = new RuleContrast(at, true);
            return Table.connected(level, plumb, touch).stream()
                    .map(table -> table.withoutFolds(touch))
                    .map(table ->
                            new Table(ofLevel.withoutCreases(table.level()), ofPlumb.withoutCreases(table.plumb())))
                    .toList();
        }
    }

    private static Mat withoutText(Mat ink, List<Box> text) {
        if (text.isEmpty()) {
            return ink;
        }
        Mat rules = ink.clone();
        for (Box line : text) {
            int edge = (int) Math.round(LINE_EDGE * line.height());
            Point from = new Point(line.x(), line.y() + edge);
            Point to = new Point(line.right(), line.bottom() - edge);
            opencv_imgproc.rectangle(rules, from, to, Scalar.BLACK, opencv_imgproc.FILLED, opencv_imgproc.LINE_8, 0);
        }
        return rules;
    }

    /** Copies have a dark edge, cut-out sheets a seam: what runs along the page's edge is no rule. */
    private static List<Rule> awayFromEdges(List<Rule> rules, int size) {
        double margin = EDGE * size;
        return rules.stream()
                .filter(rule -> rule.middle() > margin && rule.middle() < size - margin)
                .toList();
    }

    /** Dark pixels of the red channel, by the mean of their surroundings. */
    private static Mat ink(Mat red) {
        Mat ink = new Mat();
        opencv_imgproc.adaptiveThreshold(
                red,
                ink,
                255,
                opencv_imgproc.ADAPTIVE_THRESH_MEAN_C,
                opencv_imgproc.THRESH_BINARY_INV,
                THRESHOLD_BLOCK,
                THRESHOLD_OFFSET);
        return ink;
    }

    /** Adds the plumb sides of a table that is drawn open on the left or right. */
    private static List<RuleLine> closed(List<RuleLine> columns, List<RuleLine> rows, double touch) {
        if (rows.size() < 2 || columns.isEmpty()) {
            return columns;
        }
        double left = rows.stream()
                .mapToDouble(RuleLine::from)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(0);
        double right = rows.stream()
                .mapToDouble(RuleLine::to)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(0);
        double top = rows.getFirst().place();
        double bottom = rows.getLast().place();
        List<RuleLine> closed = new ArrayList<>(columns);
        if (left < columns.getFirst().place() - touch) {
            closed.addFirst(RuleLine.drawn(top, bottom, left));
        }
        if (right > columns.getLast().place() + touch) {
            closed.addLast(RuleLine.drawn(top, bottom, right));
        }
        return closed;
    }

    private static void add(List<Grid> grids, List<RuleLine> rows, List<RuleLine> columns, Mat ink) {
        Lattice lattice = new Lattice(rows, columns);
        List<Cell> cells = Slivers.joined(
                lattice.cells().stream().map(span -> cell(span, ink)).toList(), SLIVER * ink.cols());
        Box box = cells.stream().map(Cell::box).reduce(Box::union).orElseThrow();
        boolean isFrame = lattice.widestRoom() > FRAME;
        if (!isFrame && cells.size() >= LEAST_CELLS && box.width() >= LEAST_WIDTH * ink.cols()) {
            grids.add(new Grid(box, cells));
        }
    }

    private static Cell cell(Lattice.Span span, Mat ink) {
        return new Cell(
                span.top(),
                span.left(),
                span.bottom() - span.top() + 1,
                span.right() - span.left() + 1,
                span.box(),
                List.of(),
                ink(ink, span.box()));
    }

    /** Share of dark pixels a little inside the box, where no rule reaches; what is left of rules and creases not counted. */
    private static double ink(Mat ink, Box box) {
        int margin = Math.min(4, Math.min(box.width(), box.height()) / 4);
        Box inside = box.grow(-margin, ink.cols(), ink.rows());
        return StrayInk.share(ink.apply(new Rect(inside.x(), inside.y(), inside.width(), inside.height())));
    }
}
