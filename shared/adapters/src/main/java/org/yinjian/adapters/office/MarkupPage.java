package org.yinjian.adapters.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Picture;
import org.yinjian.core.reading.RawPage;

/**
 * Lays marked-up text and tables out on a virtual page, top to bottom, so that "right of" and "below" mean what they do
 * on paper: {@value #COLUMN} units a column, {@value #ROW} a row or line.
 */
final class MarkupPage {
    static final int COLUMN = 100;
    static final int ROW = 40;
    static final String READER = "markup";

    /** A row with a seal in it is so many lines high, so that the seal can be seen on the page's picture. */
    private static final int SEAL_ROWS = 6;

    private static final int LEAST_WIDTH = 10 * COLUMN;

    private final List<Line> lines = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<PlacedPicture> seals = new ArrayList<>();
    private int width = LEAST_WIDTH;
    private int y = ROW;

    /**
     * One cell before it is laid out.
     *
     * @param portraits for each picture in it how much it looks like a portrait, 0 to 1
     * @param seals pictures in it that may be seals
     */
    record TableCell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            List<String> paragraphs,
            List<Double> portraits,
            List<DocxPicture> seals) {
        TableCell(int row, int column, int rowSpan, int columnSpan, List<String> paragraphs, List<Double> portraits) {
            this(row, column, rowSpan, columnSpan, paragraphs, portraits, List.of());
        }

        TableCell {
            paragraphs = paragraphs.stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            portraits = List.copyOf(portraits);
            seals = List.copyOf(seals);
        }
    }

    /** A picture that may be a seal, and where it is shown. */
    record PlacedPicture(DocxPicture picture, Box box) {}

    /** Adds a paragraph, as many lines as it has. */
    void addText(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            lines.add(line(line, new Box(0, y, LEAST_WIDTH, ROW)));
            y += ROW;
        });
    }

    void addPicture(double face) {
        pictures.add(new Picture(new Box(0, y, 2 * COLUMN, 2 * ROW), face));
        y += 2 * ROW;
    }

    /** Adds a picture that may be a seal, at the present height; it takes up no room, as seals are laid over text. */
    void addSeal(DocxPicture picture) {
        seals.add(new PlacedPicture(picture, new Box(LEAST_WIDTH / 2, y, 2 * COLUMN, 2 * COLUMN)));
    }

    List<PlacedPicture> seals() {
        return List.copyOf(seals);
    }

    void addTable(List<TableCell> table) {
        int rows = table.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        int columns = table.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        if (rows == 0 || columns == 0) {
            return;
        }
        int[] tops = tops(table, rows);
        grids.add(new Grid(
                new Box(0, tops[0], columns * COLUMN, tops[rows] - tops[0]),
                table.stream().map(cell -> cell(cell, tops)).toList()));
        width = Math.max(width, columns * COLUMN);
        y = tops[rows] + ROW;
    }

    /** @param inserted pictures that may be seals, decoded */
    RawPage page(int number, List<RawPage.Inserted> inserted) {
        PageReading reading = new PageReading(
                number,
                width,
                y,
                Optional.empty(),
                0,
                PageSource.MARKUP,
                lines,
                grids,
                pictures,
                List.of(),
                lines.isEmpty() && grids.isEmpty() && pictures.isEmpty());
        return new RawPage.Markup(number, reading, inserted);
    }

    RawPage page(int number) {
        return page(number, List.of());
    }

    /** A row is as high as the longest of its cells that cover no other row. */
    private int[] tops(List<TableCell> table, int rows) {
        int[] tops = new int[rows + 1];
        tops[0] = y;
        for (int row = 0; row < rows; row++) {
            int current = row;
            int longest = table.stream()
                    .filter(cell -> cell.row() == current && cell.rowSpan() == 1)
                    .mapToInt(cell ->
                            Math.max(cell.paragraphs().size(), cell.seals().isEmpty() ? 0 : SEAL_ROWS))
                    .max()
                    .orElse(1);
            tops[row + 1] = tops[row] + ROW * Math.max(1, longest);
        }
        return tops;
    }

    private Cell cell(TableCell cell, int[] tops) {
        int left = cell.column() * COLUMN;
        int top = tops[cell.row()];
        int cellWidth = cell.columnSpan() * COLUMN;
        int height = tops[cell.row() + cell.rowSpan()] - top;
        Box box = new Box(left, top, cellWidth, height);
        cell.portraits().forEach(face -> pictures.add(new Picture(box, face)));
        cell.seals().forEach(seal -> seals.add(new PlacedPicture(seal, squareIn(box))));
        int count = cell.paragraphs().size();
        List<Line> inside = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = top + height * i / count;
            int to = Math.max(from + 1, top + height * (i + 1) / count);
            inside.add(line(cell.paragraphs().get(i), new Box(left, from, cellWidth, to - from)));
        }
        double ink = count == 0 && cell.portraits().isEmpty() ? 0 : 0.1;
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), box, inside, ink);
    }

    private static Box squareIn(Box box) {
        int side = Math.min(box.width(), box.height());
        return new Box(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side, side);
    }

    private static Line line(String text, Box box) {
        return new Line(text, 1, box, Emissions.none(), READER);
    }
}
