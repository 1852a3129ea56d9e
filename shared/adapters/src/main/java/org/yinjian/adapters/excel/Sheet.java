package org.yinjian.adapters.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with a header row: frozen, filtered, ruled, its rows as high as their text, and laid out to be printed across. */
final class Sheet {
    private static final String HEADER_FILL = "D9E2EC";
    private static final String RULES = "D5DAE0";
    /** Points; a line of the usual 11 point type. */
    private static final double LINE = 15;
    /** Inches. */
    private static final float MARGIN = 0.4f;

    private static final short ONE_PAGE = 1;
    private static final short AS_MANY_AS_NEEDED = 0;

    private final Worksheet sheet;
    private final List<Column> columns;
    private int row;
    private int column;
    private int lines = 1;

    /** A column: its heading and its width in characters. */
    record Column(String heading, double width) {}

    Sheet(Workbook workbook, String name, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).heading());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .borderColor(RULES)
                .set();
        sheet.rowHeight(0, 2 * LINE);
        sheet.freezePane(0, 1);
    }

    void nextRow() {
        high();
        row++;
        column = 0;
        lines = 1;
    }

    /** Not every program makes a row as high as its wrapped text when it opens the file. */
    private void high() {
        if (row > 0) {
            sheet.rowHeight(row, Math.min(lines * LINE, Worksheet.MAX_ROW_HEIGHT));
        }
    }

    void text(Optional<String> value) {
        place(value);
        styled("left").wrapText(true).set();
        column++;
    }

    void text(String value) {
        text(Optional.of(value));
    }

    /** As text, on a background. */
    void text(Optional<String> value, String fill) {
        place(value);
        styled("left").wrapText(true).fillColor(fill).set();
        column++;
    }

    private void place(Optional<String> value) {
        value.map(HarmlessText::of).ifPresent(text -> {
            sheet.value(row, column, text);
            lines = Math.max(lines, TextWidth.lines(text, columns.get(column).width()));
        });
    }

    private StyleSetter styled(String alignment) {
        return sheet.style(row, column)
                .horizontalAlignment(alignment)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(RULES);
    }

    void number(long value) {
        sheet.value(row, column, value);
        styled("center").set();
        column++;
    }

    void day(LocalDate value) {
        sheet.value(row, column, value);
        styled("center").format("yyyy-mm-dd").set();
        column++;
    }

    void moment(Optional<LocalDateTime> value) {
        value.ifPresent(moment -> sheet.value(row, column, moment));
        styled("center").format("yyyy-mm-dd hh:mm").set();
        column++;
    }

    /** A link; {@code target} is an encoded address. */
    void link(Optional<String> target, String shown) {
        target.ifPresent(address -> sheet.hyperlink(row, column, HyperLink.external(address, shown)));
        styled("center").fontColor(target.isPresent() ? "0B4F9E" : "000000").set();
        column++;
    }

    /** @param paper that all columns fit on across */
    void finish(PaperSize paper) {
        high();
        sheet.setAutoFilter(0, 0, Math.max(row, 1), columns.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(paper);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(2 * MARGIN);
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(AS_MANY_AS_NEEDED);
        sheet.repeatRows(0);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
    }
}
