package org.yinjian.adapters.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of a workbook's first sheet, each cell as it is shown. */
final class ExcelRows {
    private static final int MOST_COLUMNS = 200;

    private ExcelRows() {}

    static List<List<String>> read(byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            DataFormatter format = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() >= PortalExport.MOST_ROWS) {
                    throw new IOException("the export has more than " + PortalExport.MOST_ROWS + " rows");
                }
                while (rows.size() < row.getRowNum()) {
                    rows.add(List.of());
                }
                rows.add(cells(row, format));
            }
            return rows;
        } catch (EncryptedDocumentException locked) {
            throw new IOException("the export is locked with a password; save it without one", locked);
        } catch (RuntimeException damaged) {
            throw new IOException("the export is no Excel file that can be read; save it again, or as CSV", damaged);
        }
    }

    private static List<String> cells(Row row, DataFormatter format) {
        List<String> cells = new ArrayList<>();
        int last = Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int column = 0; column < last; column++) {
            cells.add(format.formatCellValue(row.getCell(column)));
        }
        return cells;
    }
}
