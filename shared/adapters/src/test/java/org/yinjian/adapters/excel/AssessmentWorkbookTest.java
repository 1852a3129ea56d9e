package org.yinjian.adapters.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.SampleRecords;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.dossier.DossierId;

class AssessmentWorkbookTest {
    private static final List<Assessment> RECORDS = SampleRecords.all();

    @Test
    void it_has_three_sheets_with_a_row_for_each_dossier_and_finding() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            assertEquals(
                    List.of("汇总", "审核队列", "问题清单"),
                    IntStream.range(0, 3).mapToObj(workbook::getSheetName).toList());
            assertEquals(RECORDS.size(), workbook.getSheetAt(0).getLastRowNum());
            assertEquals(RECORDS.size(), workbook.getSheetAt(1).getLastRowNum());
            assertEquals(
                    RECORDS.stream()
                            .mapToInt(record -> record.findings().size())
                            .sum(),
                    workbook.getSheetAt(2).getLastRowNum());
        }
    }

    @Test
    void every_sheet_is_ready_for_work_and_print() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            for (int i = 0; i < 3; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertNotNull(sheet.getPaneInformation(), "frozen header");
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), "filter");
                assertTrue(sheet.getPrintSetup().getLandscape(), "across");
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertNotNull(sheet.getRepeatingRows(), "header on every page");
            }
        }
    }

    @Test
    void rows_are_as_high_as_their_wrapped_text() throws IOException {
        assertEquals(1, TextWidth.lines("四川大学", 26));
        assertEquals(2, TextWidth.lines("四川大学后勤管理处饮食服务中心", 26));
        assertEquals(3, TextWidth.lines("短\n四川大学后勤管理处饮食服务中心", 26));
        try (XSSFWorkbook workbook = written()) {
            XSSFSheet findings = workbook.getSheet("问题清单");
            assertEquals(findings.getRow(1).getHeightInPoints() % 15, 0);
        }
    }

    @Test
    void ages_dates_and_moments_are_values_and_phones_are_text() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            XSSFSheet sheet = workbook.getSheet("汇总");
            assertEquals(41, cell(sheet, 1, "年龄").getNumericCellValue());
            assertEquals("13000000000", cell(sheet, 1, "联系电话").getStringCellValue());
            assertTrue(DateUtil.isCellDateFormatted(cell(sheet, 1, "单位意见日期")));
            assertEquals(
                    "2021-11-01T09:00",
                    cell(sheet, 1, "收到时间").getLocalDateTimeCellValue().toString());
        }
    }

    @Test
    void what_a_form_says_is_never_a_formula() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            for (int i = 0; i < 3; i++) {
                for (Row row : workbook.getSheetAt(i)) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell::toString);
                        assertFalse(
                                cell.getCellType() == CellType.STRING
                                        && cell.getStringCellValue().matches("(?s)\\s*[=+@-].*"),
                                cell::toString);
                    }
                }
            }
            assertTrue(
                    cell(workbook.getSheet("汇总"), 2, "姓名").getStringCellValue().startsWith("'=HYPERLINK"));
        }
    }

    @Test
    void evidence_is_linked_by_a_path_relative_to_the_workbook() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            List<String> links = workbook.getSheet("问题清单").getHyperlinkList().stream()
                    .map(link -> link.getAddress())
                    .toList();
            assertFalse(links.isEmpty());
            assertTrue(links.stream().allMatch(link -> link.startsWith("./evidence/S000")), links.toString());
        }
    }

    @Test
    void a_workbook_that_goes_by_mail_links_to_the_desk_or_nowhere() throws IOException {
        URI desk = URI.create("https://desk.example/");
        assertEquals(
                Optional.of("https://desk.example/dossiers/A%20%3F/page?campaign=c"),
                WorkbookLinks.desk(desk, "c").record(new DossierId("A ?")));
        assertEquals(
                Optional.of("https://desk.example/evidence/D1/a.png?campaign=c"),
                WorkbookLinks.desk(desk, "c").evidence("evidence/D1/a.png"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AssessmentWorkbook(SampleRecords.campaign(), WorkbookLinks.none()).write(RECORDS, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertTrue(workbook.getSheet("问题清单").getHyperlinkList().isEmpty());
        }
    }

    @Property
    void any_text_becomes_one_that_starts_no_formula(@ForAll String text) {
        String harmless = HarmlessText.of(text);
        assertFalse(harmless.stripLeading().matches("(?s)[=+@-].*"));
        assertTrue(harmless.codePoints().allMatch(c -> c >= 0x20 || c == '\n' || c == '\t'));
    }

    @Property
    void a_text_that_means_harm_is_made_harmless(@ForAll String text) {
        for (String start : List.of("=", "+", "-", "@", " =", "\t=", "\u0001=", "＝")) {
            assertTrue(HarmlessText.of(start + text).startsWith("'"), start);
        }
    }

    private static Cell cell(XSSFSheet sheet, int row, String heading) {
        for (Cell header : sheet.getRow(0)) {
            if (header.getStringCellValue().equals(heading)) {
                return sheet.getRow(row).getCell(header.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static XSSFWorkbook written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AssessmentWorkbook(SampleRecords.campaign()).write(RECORDS, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
