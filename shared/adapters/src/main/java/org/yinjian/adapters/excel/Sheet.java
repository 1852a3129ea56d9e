package org.yinjian.adapters.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with a header row: frozen, filtered, and laid out for A4 across. */
final class Sheet {
    private static final String HEADER_FILL = "D9E2EC";
    private static final short ONE_PAGE = 1;
    private static final short AS_MANY_AS_NEEDED = 0;

    private final Worksheet sheet;
    private final int columns;
    private int row;
    private int column;

    /** A column: its heading and its width in characters. */
    record Column(String heading, double width) {}

    Sheet(Workbook workbook, String name, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).heading());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(0, 0, 0, this.columns - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.freezePane(0, 1);
    }

    void nextRow() {
        row++;
        column = 0;
    }

    void text(Optional<String> value) {
        value.ifPresent(text -> sheet.value(row, column, HarmlessText.of(text)));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        column++;
    }

    void text(String value) {
        text(Optional.of(value));
    }

    /** As text, on a background. */
    void text(Optional<String> value, String fill) {
        value.ifPresent(text -> sheet.value(row, column, HarmlessText.of(text)));
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(fill)
                .set();
        column++;
    }

    void number(long value) {
        sheet.value(row, column, value);
        sheet.style(row, column).verticalAlignment("top").set();
        column++;
    }

    void day(LocalDate value) {
        sheet.value(row, column, value);
        sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").set();
        column++;
    }

    void moment(Optional<LocalDateTime> value) {
        value.ifPresent(moment -> sheet.value(row, column, moment));
        sheet.style(row, column)
                .format("yyyy-mm-dd hh:mm")
                .verticalAlignment("top")
                .set();
        column++;
    }

    /** A link; {@code target} is an encoded address. */
    void link(Optional<String> target, String shown) {
        target.ifPresent(address -> sheet.hyperlink(row, column, HyperLink.external(address, shown)));
        column++;
    }

    void finish() {
        sheet.setAutoFilter(0, 0, Math.max(row, 1), columns - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(AS_MANY_AS_NEEDED);
        sheet.repeatRows(0);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
    }
}
