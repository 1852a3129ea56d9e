package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.RawPage;

class OfficeRenderingTest {
    @Test
    void a_word_table_keeps_its_merged_cells() throws Exception {
        PageReading page = Rendered.of(form()).markup(1);
        assertEquals("报名表", page.lines().getFirst().text());
        assertEquals(
                List.of("姓名 0,0 1x1", "张三 0,1 1x1", "照片 0,2 2x1", "民族 1,0 1x1", "汉族 1,1 1x1", "单位意见 2,0 1x3"),
                page.grids().getFirst().cells().stream()
                        .map(OfficeRenderingTest::described)
                        .toList());
    }

    @Test
    void a_value_stands_right_of_its_label_and_the_next_row_below() throws Exception {
        List<Cell> cells = Rendered.of(form()).markup(1).grids().getFirst().cells();
        assertEquals(cells.get(0).box().right(), cells.get(1).box().x());
        assertEquals(cells.get(0).box().bottom(), cells.get(3).box().y());
        assertEquals(cells.get(3).box().bottom(), cells.get(2).box().bottom());
    }

    @Test
    void a_portrait_shaped_picture_in_a_cell_counts_as_a_portrait_and_a_square_one_does_not() throws Exception {
        PageReading page = Rendered.of(withPictures()).markup(1);
        assertEquals(
                List.of(1.0, 0.0), page.pictures().stream().map(p -> p.face()).toList());
    }

    @Test
    void a_picture_as_large_as_a_seal_is_handed_on_with_its_place_and_size() throws Exception {
        List<RawPage.Inserted> inserted = Rendered.of(withPictures()).inserted(1);
        assertEquals(
                List.of(42.0), inserted.stream().map(RawPage.Inserted::widthMm).toList());
        Cell cell =
                Rendered.of(withPictures()).markup(1).grids().getFirst().cells().get(1);
        assertEquals(inserted.getFirst().box().area(), inserted.getFirst().box().overlap(cell.box()));
    }

    @Test
    void a_word_file_of_nothing_but_scans_gives_their_pixels() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            add(document, 160, 200);
            add(document, 160, 200);
            Rendered rendered = Rendered.of(saved(document));
            assertEquals(2, rendered.pages().size());
            assertEquals(400, rendered.pixels(2).image().getWidth());
        }
    }

    @Test
    void an_office_file_under_a_password_is_encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(form());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            assertEquals(
                    Optional.of(DocumentProblem.ENCRYPTED),
                    Rendered.of(bytes.toByteArray()).problem());
        }
    }

    @Test
    void the_sheets_of_an_excel_file_are_pages_with_merged_cells() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("汇总");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.createRow(1).createCell(1).setCellValue(36);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            List<Cell> cells =
                    Rendered.of(out.toByteArray()).markup(1).grids().getFirst().cells();
            assertEquals(
                    List.of("汇总 0,0 1x2", "36 1,1 1x1"),
                    cells.stream().map(OfficeRenderingTest::described).toList());
        }
    }

    @Test
    void a_text_file_is_a_page_of_lines() {
        byte[] text = "第一行\r\n\r\n第二行".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("第一行", "第二行"),
                Rendered.of(text).markup(1).lines().stream().map(l -> l.text()).toList());
    }

    @Property(tries = 60)
    void no_damage_to_a_word_file_makes_it_throw(@ForAll @IntRange(max = 20_000) int at, @ForAll byte value)
            throws Exception {
        byte[] docx = form();
        docx[at % docx.length] = value;
        assertTrue(Rendered.of(docx).pages().size() <= 1);
    }

    private static String described(Cell cell) {
        return cell.text() + " " + cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan();
    }

    private static byte[] form() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("报名表");
            XWPFTable table = document.createTable(3, 3);
            String[][] texts = {{"姓名", "张三", "照片"}, {"民族", "汉族", ""}, {"单位意见", "", ""}};
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(texts[row][column]);
                }
            }
            mergeDown(table.getRow(0).getCell(2), STMerge.RESTART);
            mergeDown(table.getRow(1).getCell(2), STMerge.CONTINUE);
            properties(table.getRow(2).getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(3));
            table.getRow(2).removeCell(2);
            table.getRow(2).removeCell(1);
            return saved(document);
        }
    }

    private static byte[] withPictures() throws IOException, InvalidFormatException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1, 2);
            document.createParagraph().createRun().setText("一张够长的表格，不是只有图片的文件");
            add(table.getRow(0).getCell(0), 25, 35);
            add(table.getRow(0).getCell(1), 42, 42);
            return saved(document);
        }
    }

    private static void add(XWPFDocument document, int width, int height) throws IOException, InvalidFormatException {
        var run = document.createParagraph().createRun();
        run.addPicture(
                new ByteArrayInputStream(Pictures.jpeg(400, 500)),
                PictureType.JPEG,
                "a.jpg",
                (int) (width * (double) Units.EMU_PER_CENTIMETER / 10),
                (int) (height * (double) Units.EMU_PER_CENTIMETER / 10));
    }

    private static void add(XWPFTableCell cell, int width, int height) throws IOException, InvalidFormatException {
        cell.getParagraphs()
                .getFirst()
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(Pictures.jpeg(width * 5, height * 5)),
                        PictureType.JPEG,
                        "a.jpg",
                        (int) (width * (double) Units.EMU_PER_CENTIMETER / 10),
                        (int) (height * (double) Units.EMU_PER_CENTIMETER / 10));
    }

    private static void mergeDown(XWPFTableCell cell, STMerge.Enum how) {
        properties(cell).addNewVMerge().setVal(how);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr properties(XWPFTableCell cell) {
        var markup = cell.getCTTc();
        return markup.isSetTcPr() ? markup.getTcPr() : markup.addNewTcPr();
    }

    private static byte[] saved(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
