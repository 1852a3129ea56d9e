package org.yinjian.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.text.CharacterPairs;

class FormReaderTest {
    private static final FormTemplate TEMPLATE = new FormTemplate(
            List.of("报名表"),
            List.of("申报人单位意见"),
            List.of(
                    field("recommendingUnit", FieldPlace.INSIDE, FieldFormat.UNIT, List.of(), "推荐单位"),
                    field("name", FieldPlace.RIGHT_OF, FieldFormat.PERSON_NAME, List.of(), "姓名"),
                    field("ethnicity", FieldPlace.RIGHT_OF, FieldFormat.ETHNICITY, List.of("汉族", "藏族"), "民族"),
                    field("phone", FieldPlace.RIGHT_OF, FieldFormat.MOBILE_PHONE, List.of(), "联系电话", "电话"),
                    field("email", FieldPlace.RIGHT_OF, FieldFormat.EMAIL, List.of(), "邮箱"),
                    field("unit", FieldPlace.RIGHT_OF, FieldFormat.UNIT, List.of(), "单位名称"),
                    field("birthMonth", FieldPlace.BELOW, FieldFormat.TEXT, List.of(), "出生年月"),
                    field("education", FieldPlace.BELOW, FieldFormat.TEXT, List.of(), "学历"),
                    field("opinionDate", FieldPlace.OPINION_DATE, FieldFormat.DATE, List.of(), "日期")));

    private final List<Cell> cells = new ArrayList<>();
    private final List<Line> free = new ArrayList<>();

    @Test
    void aValueStandsRightOfItsLabel() {
        row("姓名", "林晓", "民族", "汉");
        assertEquals(Optional.of("林晓"), read("name").value());
        assertEquals(Optional.of("汉族"), read("ethnicity").value());
        assertEquals(FieldStatus.READ, read("name").status());
    }

    @Test
    void aLabelMayBeSpacedAndAnAliasServes() {
        row("姓　名", "林晓", "电 话：", "13800138000");
        assertEquals(Optional.of("林晓"), read("name").value());
        assertEquals(Optional.of("13800138000"), read("phone").value());
    }

    @Test
    void anEmptyCellIsBlankAndAnAbsentOneMissing() {
        row("姓名", "");
        assertEquals(FieldStatus.BLANK, read("name").status());
        assertEquals(FieldStatus.MISSING, read("phone").status());
    }

    @Test
    void anInkedCellWithoutTextIsUnsureNotBlank() {
        cells.add(cell(0, 0, "姓名", 0.1));
        cells.add(cell(0, 1, "", 0.1));
        assertEquals(FieldStatus.UNSURE, read("name").status());
    }

    @Test
    void aValueOverTwoLinesIsJoinedAndAHintRemoved() {
        cells.add(cell(0, 0, "单位名称", 0.1));
        Box box = new Box(200, 0, 200, 80);
        cells.add(new Cell(
                0, 1, 1, 1, box, List.of(line("某某大学后勤", 200, 0), line("管理处", 200, 40), line("（填写至部门）", 200, 60)), 0.1));
        assertEquals(Optional.of("某某大学后勤管理处"), read("unit").value());
    }

    @Test
    void whereTheRuleBetweenTwoValuesBelowTheirLabelsIsWornEachHasItsColumn() {
        cells.add(cell(0, 0, "出生年月", 0.1));
        cells.add(cell(0, 1, "学历", 0.1));
        Line one = new Line("1974年8月大专", 0.99, new Box(10, 100, 360, 30), Emissions.none(), "ppocr");
        cells.add(new Cell(1, 0, 1, 2, new Box(0, 80, 400, 80), List.of(one), 0.1));
        assertEquals(Optional.of("1974年"), read("birthMonth").value());
        assertEquals(
                Optional.of("8月大专"), read("education").value(), "a given text's characters are taken for equally wide");
    }

    @Test
    void labelsOfTwoRowsInOneCellHaveTheirOwnRows() {
        List<Line> labels = List.of(line("邮箱", 5, 20), line("单位名称", 5, 100));
        cells.add(new Cell(0, 0, 2, 1, new Box(0, 0, 200, 160), labels, 0.1));
        cells.add(cell(0, 1, "lin@scu.edu.cn", 0.1));
        cells.add(cell(1, 1, "某某大学", 0.1));
        assertEquals(Optional.of("lin@scu.edu.cn"), read("email").value());
        assertEquals(Optional.of("某某大学"), read("unit").value());
    }

    @Test
    void aCellIsNotBlankWhileWhatMightBeItsValueStandsBesideItInNone() {
        row("联系电话", "");
        free.add(line("13800138000", 600, 20));
        assertEquals(FieldStatus.UNSURE, read("phone").status());
    }

    @Test
    void aNameWithACharacterThatStandsBesideNeitherNeighbourInAnyWordMustBeVeryClear() {
        FormReader knowing = new FormReader(
                TEMPLATE,
                CertaintyThresholds.defaults(),
                CharacterPairs.of(List.of("某某大学后勤管理处")),
                CharacterPairs.none());
        cells.add(cell(0, 0, "单位名称", 0.1));
        Line misread = new Line("某某大学后勃管理处", 0.97, new Box(205, 20, 180, 20), Emissions.none(), "ppocr");
        cells.add(new Cell(0, 1, 1, 1, new Box(200, 0, 200, 80), List.of(misread), 0.1));
        FormValues values = knowing.read(ContentHash.of(new byte[] {1}), page());
        assertEquals(
                FieldStatus.UNSURE,
                values.fields().getOrDefault("unit", FieldValue.missing()).status());
    }

    @Test
    void aSingleStrokeBetweenTwoCharactersIsTakenForOneAndNotCertain() {
        row("单位名称", "某某大学第-食堂");
        assertEquals(Optional.of("某某大学第一食堂"), read("unit").value());
        assertEquals(FieldStatus.UNSURE, read("unit").status());
    }

    @Test
    void whatTwoFieldsHaveForTheirValueIsNotCertain() {
        Line one = line("林晓女", 200, 0);
        cells.add(cell(0, 0, "姓名", 0.1));
        cells.add(new Cell(0, 1, 2, 1, new Box(200, 0, 200, 80), List.of(one), 0.1));
        cells.add(new Cell(0, 0, 1, 1, new Box(0, 5, 200, 40), List.of(line("邮箱", 0, 5)), 0.1));
        assertEquals(FieldStatus.UNSURE, read("name").status());
    }

    @Test
    void aValueEndsWhereAnotherLabelBeginsInItsLine() {
        row("邮箱", "liu_ma@sina.com联系电话：13800138000");
        assertEquals(Optional.of("liu_ma@sina.com"), read("email").value());
        assertEquals(FieldStatus.UNSURE, read("email").status());
    }

    @Test
    void aPieceOfTheOpinionsLabelIsNoCertainValue() {
        row("单位名称", "单位意见");
        assertEquals(FieldStatus.UNSURE, read("unit").status());
        assertEquals(Optional.empty(), read("unit").value());
    }

    @Test
    void aPhoneIsReadAsWrittenWhateverItsLength() {
        row("联系电话", "1380013800");
        assertEquals(Optional.of("1380013800"), read("phone").value());
    }

    @Test
    void aRepairedValueIsNeverCertainAndCarriesBoth() {
        row("联系电话", "138OO138000");
        FieldValue phone = read("phone");
        assertEquals(Optional.of("13800138000"), phone.value());
        assertEquals(FieldStatus.UNSURE, phone.status());
        assertEquals(List.of("138OO138000"), phone.alternatives());
    }

    @Test
    void aValueBehindItsLabelOutsideTheTableIsFound() {
        free.add(line("推荐单位：某某省高校后勤协会", 50, 0));
        assertEquals(Optional.of("某某省高校后勤协会"), read("recommendingUnit").value());
    }

    @Test
    void aCellThatTwoRowsShareIsReadByTheLabelsRows() {
        cells.add(new Cell(0, 0, 1, 1, new Box(0, 0, 100, 40), List.of(line("单位名称", 10, 5)), 0.1));
        cells.add(new Cell(1, 0, 1, 1, new Box(0, 42, 100, 40), List.of(line("邮箱", 10, 47)), 0.1));
        Box shared = new Box(102, 0, 300, 82);
        cells.add(new Cell(0, 1, 2, 1, shared, List.of(line("某某大学", 120, 5), line("a@qq.com", 120, 47)), 0.1));

        assertEquals(Optional.of("某某大学"), read("unit").value());
        assertEquals(Optional.of("a@qq.com"), read("email").value());
    }

    @Test
    void aLabelThatStandsInAValuesCellPartsIt() {
        cells.add(new Cell(0, 0, 1, 1, new Box(0, 0, 100, 40), List.of(line("姓名", 10, 5)), 0.1));
        Box shared = new Box(102, 0, 500, 40);
        cells.add(
                new Cell(0, 1, 1, 2, shared, List.of(line("林晓", 120, 5), line("民族", 300, 5), line("藏族", 420, 5)), 0.1));

        assertEquals(Optional.of("林晓"), read("name").value());
        assertEquals(Optional.of("藏族"), read("ethnicity").value());
    }

    @Test
    void aValueThatACreaseCutIsReadWhole() {
        cells.add(new Cell(0, 0, 1, 1, new Box(0, 0, 100, 40), List.of(line("单位名称", 10, 5)), 0.1));
        cells.add(new Cell(0, 1, 1, 1, new Box(102, 0, 200, 40), List.of(line("某某大学后勤", 110, 5)), 0.1));
        cells.add(new Cell(0, 2, 1, 1, new Box(304, 0, 90, 40), List.of(line("管理处", 306, 5)), 0.1));
        cells.add(new Cell(0, 3, 1, 1, new Box(400, 0, 90, 40), List.of(line("邮箱", 410, 5)), 0.1));

        assertEquals(Optional.of("某某大学后勤管理处"), read("unit").value());
    }

    @Test
    void aLabelThatACreaseCutIsOne() {
        cells.add(cell(0, 0, "姓", 0.1));
        cells.add(cell(0, 1, "名", 0.1));
        cells.add(cell(0, 2, "林晓", 0.1));

        assertEquals(Optional.of("林晓"), read("name").value());
    }

    @Test
    void anUnclearPartOfALabelIsNoSpeck() {
        Line unclear = new Line("危", 0.4, new Box(5, 40, 60, 30), Emissions.none(), "ppocr");
        cells.add(new Cell(0, 0, 1, 1, new Box(0, 0, 200, 80), List.of(line("姓名", 30, 5), unclear), 0.1));
        cells.add(cell(0, 1, "林晓", 0.1));

        assertEquals(FieldStatus.UNSURE, read("name").status());
    }

    @Test
    void aSpeckBesideALabelDoesNotHideIt() {
        Line speck = new Line("出", 0.2, new Box(5, 2, 20, 10), Emissions.none(), "ppocr");
        cells.add(new Cell(0, 0, 1, 1, new Box(0, 0, 200, 80), List.of(speck, line("姓名", 30, 20)), 0.1));
        cells.add(cell(0, 1, "林晓", 0.1));

        assertEquals(Optional.of("林晓"), read("name").value());
    }

    @Test
    void theNumberOfASealIsNoPartOfTheDateBesideIt() {
        cells.add(cell(0, 0, "申报人 单位意见", 0.1));
        Box box = new Box(200, 0, 600, 80);
        cells.add(new Cell(0, 1, 1, 1, box, List.of(line("5101070012345", 210, 40), line("2021年11月3日", 420, 42)), 0.1));

        assertEquals(Optional.of("2021-11-03"), read("opinionDate").value());
        assertEquals(FieldStatus.READ, read("opinionDate").status());
    }

    @Test
    void theNumberOfASealIsNoPartOfTheUnitBesideIt() {
        free.add(line("推荐单位：某某省高校后勤协会", 50, 0));
        free.add(line("5101070012345", 420, 0));

        assertEquals(Optional.of("某某省高校后勤协会"), read("recommendingUnit").value());
    }

    @Test
    void aMisreadDateIsProposedFromWhatElseWasHeldPossible() {
        Line date = WaveringLine.of(
                "8:.6 2:.3", "0:.9", "2:.9", "1:.9", "年:.9", "1:.9", "0:.9", "月:.9", "3:.9", "6:.6 0:.3", "日:.9");
        cells.add(cell(0, 0, "申报人 单位意见", 0.1));
        cells.add(new Cell(0, 1, 1, 1, new Box(200, 0, 600, 80), List.of(date), 0.1));

        assertEquals(Optional.of("2021-10-30"), read("opinionDate").value());
        assertEquals(FieldStatus.UNSURE, read("opinionDate").status());
    }

    @Test
    void aWritingLineAloneIsBlank() {
        free.add(line("推荐单位：_____", 50, 0));
        assertEquals(FieldStatus.BLANK, read("recommendingUnit").status());
    }

    @Test
    void theDateIsReadFromTheOpinionCellThoughInPieces() {
        cells.add(cell(0, 0, "申报人 单位意见", 0.1));
        cells.add(new Cell(
                0,
                1,
                1,
                1,
                new Box(200, 0, 600, 80),
                List.of(line("同意推荐", 210, 0), line("2021年", 400, 40), line("11月", 520, 42), line("3日", 600, 41)),
                0.1));
        assertEquals(Optional.of("2021-11-03"), read("opinionDate").value());
    }

    @Test
    void thePrintedDateLineAloneIsBlank() {
        row("申报人单位意见", "（盖章）年 月 日");
        assertEquals(FieldStatus.BLANK, read("opinionDate").status());
    }

    @Test
    void aValueEndsAtTheNextLabelThoughTheRuleBetweenWasNotSeen() {
        cells.add(cell(0, 0, "姓名", 0.1));
        List<Line> lines = List.of(line("林晓", 205, 20), line("联系电话", 300, 20), line("13800138000", 400, 20));
        cells.add(new Cell(0, 1, 1, 1, new Box(200, 0, 600, 80), lines, 0.1));
        assertEquals(Optional.of("林晓"), read("name").value());
        assertEquals(Optional.of("13800138000"), read("phone").value());
    }

    @Test
    void aLabelsWordInsideAValueIsPartOfIt() {
        row("单位名称", "西南民族大学后勤处");
        assertEquals(Optional.of("西南民族大学后勤处"), read("unit").value());
        assertEquals(FieldStatus.READ, read("unit").status());
    }

    @Test
    void aLoneOneBeforeALetterOfAnAddressIsDoubtful() {
        row("邮箱", "lin@1ncc.edu.cn");
        assertEquals(Optional.of("lin@lncc.edu.cn"), read("email").value());
        assertEquals(FieldStatus.UNSURE, read("email").status());
        assertEquals(List.of("lin@1ncc.edu.cn"), read("email").alternatives());
    }

    @Test
    void aStumpOfAValueIsNotCertain() {
        row("邮箱", "14627", "电话", "1380");
        assertEquals(FieldStatus.UNSURE, read("email").status());
        assertEquals(FieldStatus.UNSURE, read("phone").status());
    }

    @Test
    void aSecondReaderThatAgreesLeavesLittleDoubt() {
        assertEquals(
                FieldStatus.UNSURE,
                readTwice("lin@lncc.edu.cn", Optional.empty()).status());
        assertEquals(
                FieldStatus.UNSURE,
                readTwice("lin@lncc.edu.cn", Optional.of("lin@Incc.edu.cn")).status());
        assertEquals(
                FieldStatus.READ,
                readTwice("lin@lncc.edu.cn", Optional.of("lin@lncc.edu.cn")).status());
    }

    @Test
    void aSecondReadingThatDiffersIsShown() {
        assertEquals(
                List.of("lin@Incc.edu.cn"),
                readTwice("lin@lncc.edu.cn", Optional.of("lin@Incc.edu.cn")).alternatives());
    }

    @Test
    void anOddValueGivesWayToASecondReadingThatIsNotAndNeitherIsCertain() {
        FieldValue value = readTwice("q98110871@qq.com", Optional.of("998110871@qq.com"));

        assertEquals(Optional.of("998110871@qq.com"), value.value());
        assertEquals(List.of("q98110871@qq.com"), value.alternatives());
        assertEquals(FieldStatus.UNSURE, value.status());
    }

    @Test
    void whatIsClearlyReadStandsAsWrittenThoughASecondReadingLooksBetter() {
        FieldValue value = readTwice("2431450502@qq,com", 0.96, Optional.of("2431450502@qq.com"));

        assertEquals(Optional.of("2431450502@qq,com"), value.value());
        assertEquals(List.of("2431450502@qq.com"), value.alternatives());
    }

    private FieldValue readTwice(String text, Optional<String> second) {
        return readTwice(text, 0.5, second);
    }

    private FieldValue readTwice(String text, double confidence, Optional<String> second) {
        cells.clear();
        row("邮箱", text);
        Cell cell = cells.removeLast();
        Line first = cell.lines().getFirst();
        Line line = new Line(text, confidence, first.box(), Emissions.none(), first.reader(), second);
        cells.add(new Cell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), List.of(line), cell.ink()));
        return read("email");
    }

    @Test
    void theOpinionCellIsFoundThoughItsLabelIsBlurred() {
        row("申报人危见", "同意 2021年11月3日");
        assertEquals(Optional.of("2021-11-03"), read("opinionDate").value());
    }

    @Test
    void aDateAmongTheSealsDigitsIsFoundAndNeverCertain() {
        row("申报人单位意见", "51596968232021·年11月21日");

        assertEquals(Optional.of("2021-11-21"), read("opinionDate").value());
        assertEquals(FieldStatus.UNSURE, read("opinionDate").status());
    }

    @Test
    void aSentenceThatSpeaksOfADateIsNotTheUnitsDate() {
        row("申报人单位意见", "四、线上报名表与提交材料截止日期：2021年12月10日。");

        assertTrue(read("opinionDate").status() != FieldStatus.READ);
    }

    @Test
    void aFormIsToldByItsLabels() {
        row("姓名", "林晓", "民族", "汉");
        row2("联系电话", "13800138000");
        assertTrue(new FormReader(TEMPLATE, CertaintyThresholds.defaults()).labelsFound(page()) >= 3);
    }

    private FieldValue read(String key) {
        FormValues values =
                new FormReader(TEMPLATE, CertaintyThresholds.defaults()).read(ContentHash.of(new byte[] {1}), page());
        return java.util.Objects.requireNonNull(values.fields().get(key));
    }

    private void row(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(0, i, texts[i], texts[i].isEmpty() ? 0 : 0.1));
        }
    }

    private void row2(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(1, i, texts[i], 0.1));
        }
    }

    private static Cell cell(int row, int column, String text, double ink) {
        Box box = new Box(column * 200, row * 80, 200, 80);
        List<Line> lines = text.isEmpty() ? List.of() : List.of(line(text, box.x() + 5, box.y() + 20));
        return new Cell(row, column, 1, 1, box, lines, ink);
    }

    private static Line line(String text, int x, int y) {
        return new Line(text, 0.99, new Box(x, y, 20 * text.length(), 20), Emissions.none(), "ppocr");
    }

    private PageReading page() {
        List<Grid> grids = cells.isEmpty() ? List.of() : List.of(new Grid(new Box(0, 0, 800, 400), cells));
        return new PageReading(
                1, 800, 600, Optional.empty(), 0, PageSource.PIXELS, free, grids, List.of(), List.of(), false);
    }

    private static FieldSpec field(
            String key, FieldPlace place, FieldFormat format, List<String> values, String... labels) {
        return new FieldSpec(key, List.of(labels), List.of("填写至部门"), place, format, Set.of(), values);
    }
}
