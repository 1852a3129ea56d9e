package org.yinjian.adapters.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks a Word 97 document: paragraphs, and tables whose columns follow from the places of their cells' edges. */
final class DocBody {
    private static final int MOST_ROWS = 1000;
    /** Cells whose edges differ by less stand in one column, twentieths of a point. */
    private static final int SAME_EDGE = 60;

    private static final double TWIPS_PER_MM = 56.7;
    private static final double PAGE_MM = 90;

    private final MarkupPage page;
    private final PicturesTable pictures;
    private final List<byte[]> scans = new ArrayList<>();

    private DocBody(MarkupPage page, PicturesTable pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    /** Lays the document out on the page; the pictures in it that are shown as large as a page. */
    static List<byte[]> layOut(HWPFDocument document, MarkupPage page) {
        DocBody walk = new DocBody(page, document.getPicturesTable());
        Range range = document.getRange();
        int at = 0;
        while (at < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                walk.table(table);
                at += Math.max(1, table.numParagraphs());
            } else {
                page.addText(text(paragraph));
                walk.faces(paragraph).forEach(page::addPicture);
                at++;
            }
        }
        return walk.scans;
    }

    private void table(Table table) {
        NavigableSet<Integer> edges = edges(table);
        List<MarkupPage.TableCell> cells = new ArrayList<>();
        for (int row = 0; row < Math.min(table.numRows(), MOST_ROWS); row++) {
            TableRow line = table.getRow(row);
            for (int i = 0; i < line.numCells(); i++) {
                TableCell cell = line.getCell(i);
                int column = column(edges, cell.getLeftEdge());
                int span = Math.max(1, column(edges, cell.getLeftEdge() + cell.getWidth()) - column);
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    extend(cells, row, column);
                } else if (!cell.isMerged() || cell.isFirstMerged()) {
                    cells.add(new MarkupPage.TableCell(row, column, 1, span, paragraphs(cell), faces(cell)));
                }
            }
        }
        page.addTable(cells);
    }

    private static void extend(List<MarkupPage.TableCell> cells, int row, int column) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            MarkupPage.TableCell upper = cells.get(i);
            if (upper.column() == column) {
                cells.set(
                        i,
                        new MarkupPage.TableCell(
                                upper.row(),
                                column,
                                row - upper.row() + 1,
                                upper.columnSpan(),
                                upper.paragraphs(),
                                upper.portraits()));
                return;
            }
        }
    }

    private static NavigableSet<Integer> edges(Table table) {
        NavigableSet<Integer> edges = new TreeSet<>();
        for (int row = 0; row < Math.min(table.numRows(), MOST_ROWS); row++) {
            TableRow line = table.getRow(row);
            for (int i = 0; i < line.numCells(); i++) {
                add(edges, line.getCell(i).getLeftEdge());
                add(edges, line.getCell(i).getLeftEdge() + line.getCell(i).getWidth());
            }
        }
        return edges;
    }

    private static void add(NavigableSet<Integer> edges, int edge) {
        if (edges.subSet(edge - SAME_EDGE, edge + SAME_EDGE).isEmpty()) {
            edges.add(edge);
        }
    }

    private static int column(NavigableSet<Integer> edges, int edge) {
        return edges.headSet(edge - SAME_EDGE, true).size();
    }

    private static List<String> paragraphs(Range range) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraphs.add(text(range.getParagraph(i)));
        }
        return paragraphs;
    }

    /** Word 97 ends paragraphs, cells and lines with control characters, and puts fields between others. */
    private static String text(Range range) {
        return Range.stripFields(range.text()).replace('\u000B', '\n').replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    }

    private List<Double> faces(Range range) {
        List<Double> faces = new ArrayList<>();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            if (pictures.hasPicture(range.getCharacterRun(i))) {
                Picture picture = pictures.extractPicture(range.getCharacterRun(i), true);
                if (picture != null) {
                    faces.add(face(picture));
                }
            }
        }
        return faces;
    }

    private double face(Picture picture) {
        double width = picture.getDxaGoal() * picture.getHorizontalScalingFactor() / 1000.0 / TWIPS_PER_MM;
        double height = picture.getDyaGoal() * picture.getVerticalScalingFactor() / 1000.0 / TWIPS_PER_MM;
        String type = picture.getMimeType().toLowerCase(Locale.ROOT);
        if (Math.max(width, height) >= PAGE_MM && (type.endsWith("jpeg") || type.endsWith("png"))) {
            scans.add(picture.getContent());
        }
        return new DocxPicture("", width, height).face();
    }
}
