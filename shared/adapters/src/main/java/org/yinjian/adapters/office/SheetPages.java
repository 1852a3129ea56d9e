package org.yinjian.adapters.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.RawPage;

/** The sheets of an Excel file, one page each, merged cells as one. */
public final class SheetPages {
    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 60;

    private final IntakeLimits limits;

    public SheetPages(IntakeLimits limits) {
        this.limits = limits;
    }

    public Optional<DocumentProblem> render(byte[] bytes, Consumer<RawPage> pages) {
        List<RawPage> sheets = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                if (sheets.size() < limits.pages() && sheet.getPhysicalNumberOfRows() > 0) {
                    MarkupPage page = new MarkupPage();
                    page.addTable(cells(sheet));
                    sheets.add(page.page(sheets.size() + 1));
                }
            }
        } catch (EncryptedDocumentException locked) {
            return Optional.of(DocumentProblem.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(DocumentProblem.TRUNCATED);
        }
        sheets.forEach(pages);
        return Optional.empty();
    }

    private static List<MarkupPage.TableCell> cells(Sheet sheet) {
        DataFormatter format = new DataFormatter();
        List<MarkupPage.TableCell> cells = new ArrayList<>();
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        int first = sheet.getFirstRowNum();
        for (Row row : sheet) {
            for (Cell cell : row) {
                int line = cell.getRowIndex() - first;
                if (line < MOST_ROWS && cell.getColumnIndex() < MOST_COLUMNS) {
                    cell(cell, line, merged, format).ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    /** The cell with the merged region that it begins; empty for one that such a region hides. */
    private static Optional<MarkupPage.TableCell> cell(
            Cell cell, int row, List<CellRangeAddress> merged, DataFormatter format) {
        Optional<CellRangeAddress> region =
                merged.stream().filter(range -> range.isInRange(cell)).findFirst();
        boolean hidden = region.filter(range ->
                        range.getFirstRow() != cell.getRowIndex() || range.getFirstColumn() != cell.getColumnIndex())
                .isPresent();
        if (hidden) {
            return Optional.empty();
        }
        int rows = region.map(range -> Math.min(range.getLastRow() - range.getFirstRow() + 1, MOST_ROWS - row))
                .orElse(1);
        int columns = region.map(range -> Math.min(
                        range.getLastColumn() - range.getFirstColumn() + 1, MOST_COLUMNS - cell.getColumnIndex()))
                .orElse(1);
        return Optional.of(new MarkupPage.TableCell(
                row, cell.getColumnIndex(), rows, columns, List.of(format.formatCellValue(cell)), List.of()));
    }
}
