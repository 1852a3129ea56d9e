package org.yinjian.adapters.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.json.OnlineJson;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.online.OnlineEntry;
import org.yinjian.core.online.OnlineImport;

class PortalExportTest {
    private static final Campaign CAMPAIGN =
            CampaignFiles.load("zuimei-2021-national").orThrow();
    private static final String CSV = """
            “最美后勤人”报名导出,,,
            序号,1、姓名（必填）,*手机号码,工作单位,2021年度最美后勤人事迹材料
            1,陈示例,13000000009,云岭大学后勤服务中心,"他说：""好"",
            又做了一年。"
            2,林样本,'13000000008,江海师范大学,
            """;

    private static PortalExport read(byte[] bytes) throws IOException {
        return PortalExport.read(bytes, CAMPAIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void a_csv_is_read_whatever_it_was_written_in(String charset) throws IOException {
        PortalExport export = read(CSV.getBytes(Charset.forName(charset)));
        assertEquals(2, export.entries().size());
        assertEquals(
                Map.of(
                        "name", "陈示例",
                        "phone", "13000000009",
                        "unit", "云岭大学后勤服务中心",
                        "deeds", "他说：\"好\",\n又做了一年。"),
                export.entries().getFirst().values());
        assertEquals(
                Map.of("name", "林样本", "phone", "13000000008", "unit", "江海师范大学"),
                export.entries().getLast().values());
        assertEquals(List.of("序号"), export.unknownHeaders());
    }

    @Test
    void tabs_and_semicolons_separate_as_well() throws IOException {
        for (String separator : List.of("\t", ";")) {
            String csv = String.join(separator, "姓名", "联系电话") + "\r\n" + String.join(separator, "陈示例", "13000000009");
            assertEquals(
                    "13000000009",
                    read(csv.getBytes(StandardCharsets.UTF_8))
                            .entries()
                            .getFirst()
                            .value("phone")
                            .orElse(""));
        }
    }

    @Test
    void a_phone_that_excel_holds_as_a_number_is_read_whole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row header = workbook.createSheet("导出").createRow(0);
            header.createCell(0).setCellValue("姓名");
            header.createCell(1).setCellValue("联系电话");
            Row row = workbook.getSheetAt(0).createRow(2);
            row.createCell(0).setCellValue("陈示例");
            row.createCell(1).setCellValue(13000000009d);
            workbook.write(bytes);
        }
        OnlineEntry entry = read(bytes.toByteArray()).entries().getFirst();
        assertEquals(3, entry.row());
        assertEquals(Map.of("name", "陈示例", "phone", "13000000009"), entry.values());
    }

    @Test
    void what_is_no_export_is_told_of() {
        assertThrows(IOException.class, () -> read("甲,乙\n1,2".getBytes(StandardCharsets.UTF_8)));
        assertThrows(IOException.class, () -> read(new byte[] {'P', 'K', 3, 4, 9, 9}));
    }

    @Property(tries = 200)
    void no_bytes_make_it_fail_in_another_way(@ForAll byte[] bytes) {
        try {
            read(bytes);
        } catch (IOException told) {
            assertTrue(told.getMessage() != null);
        }
    }

    @Test
    void rows_of_nobody_are_written_for_excel_and_are_no_formula() throws IOException {
        String csv = UnmatchedRows.csv(
                List.of(new OnlineEntry(7, Map.of("name", "=HYPERLINK(1)", "phone", "1,2"))), CAMPAIGN);
        assertEquals("\uFEFF行号,姓名,联系电话\r\n7,'=HYPERLINK(1),\"1,2\"\r\n", csv);
    }

    @Test
    void an_import_is_stored_and_read_back() throws IOException {
        OnlineImport imported = new OnlineImport(
                Instant.parse("2021-12-01T00:00:00Z"),
                read(CSV.getBytes(StandardCharsets.UTF_8)).entries());
        assertEquals(imported, OnlineJson.read(OnlineJson.write(imported)));
    }
}
