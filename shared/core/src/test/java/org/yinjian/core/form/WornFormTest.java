package org.yinjian.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;

/** Forms with a rule worn away, a seal over their labels, or nothing written in. */
class WornFormTest {
    private static final FormTemplate TEMPLATE = new FormTemplate(
            List.of("报名表"),
            List.of("申报人单位意见"),
            List.of(
                    field("recommendingUnit", FieldPlace.INSIDE, FieldFormat.UNIT, "推荐单位"),
                    field("name", FieldPlace.RIGHT_OF, FieldFormat.PERSON_NAME, "姓名"),
                    field("age", FieldPlace.RIGHT_OF, FieldFormat.AGE, "年龄"),
                    field("email", FieldPlace.RIGHT_OF, FieldFormat.EMAIL, "邮箱"),
                    field("birthMonth", FieldPlace.RIGHT_OF, FieldFormat.TEXT, "出生年月"),
                    field("education", FieldPlace.BELOW, FieldFormat.TEXT, "学历"),
                    field("position", FieldPlace.BELOW, FieldFormat.TEXT, "职称"),
                    field("opinionDate", FieldPlace.OPINION_DATE, FieldFormat.DATE, "日期")));

    private final List<Cell> cells = new ArrayList<>();
    private final List<Line> free = new ArrayList<>();
    private final List<Imprint> imprints = new ArrayList<>();

    @Test
    void aLabelWithRoomBehindItAndNoValueCellHasABlankValue() {
        cell(0, 0, 120, 0.04, line("姓名", 40, 20));
        cell(0, 120, 200, 0.04, line("林晓", 140, 20));
        cell(0, 320, 400, 0.012, line("年龄", 360, 20));
        assertEquals(FieldStatus.BLANK, read("age").status());
        assertEquals(Optional.of("林晓"), read("name").value());
    }

    @Test
    void inkBehindSuchALabelIsNotBlank() {
        cell(0, 0, 120, 0.04, line("姓名", 40, 20));
        cell(0, 120, 200, 0.04, line("林晓", 140, 20));
        cell(0, 320, 400, 0.04, line("年龄", 360, 20));
        assertEquals(FieldStatus.UNSURE, read("age").status());
    }

    @Test
    void aLabelThatFillsItsCellHasNoValueInIt() {
        cell(0, 0, 120, 0.04, line("年龄", 40, 20));
        assertEquals(FieldStatus.MISSING, read("age").status());
    }

    @Test
    void aLetterOfASealOnALabelDoesNotHideIt() {
        seal(new Box(0, 0, 120, 60));
        cell(0, 0, 120, 0.04, unsure("公", 50, 2), line("年龄", 40, 20));
        cell(0, 120, 200, 0.04, line("39", 140, 20));
        assertEquals(Optional.of("39"), read("age").value());
    }

    @Test
    void anUnsurePieceLevelWithTheRestOfAValueStaysThoughASealIsOverIt() {
        seal(new Box(0, 0, 400, 60));
        cell(0, 0, 120, 0.04, line("姓名", 40, 20));
        cell(0, 120, 200, 0.04, line("金国", 140, 20), unsure("平", 190, 20));
        assertEquals(Optional.of("金国平"), read("name").value());
    }

    @Test
    void lettersOfASealBesideAFreeLabelAreNoValue() {
        seal(new Box(100, 0, 200, 200));
        cell(400, 0, 120, 0.04, line("姓名", 40, 420));
        free.add(line("推荐单位：", 0, 100));
        free.add(line("南", 140, 100));
        assertEquals(FieldStatus.BLANK, read("recommendingUnit").status());
    }

    @Test
    void aDateWhoseSignsStandApartWithNothingBetweenIsBlankUnderASeal() {
        seal(new Box(200, 0, 200, 200));
        opinion(line("年", 200, 40), line("月", 260, 40), line("日", 320, 40));
        assertEquals(FieldStatus.BLANK, read("opinionDate").status());
    }

    @Test
    void anOpinionsLabelIsFoundThoughTheOneBelowItIsInItsCell() {
        Line below = line("特别说明", 5, 160);
        cells.add(new Cell(
                0, 0, 2, 1, new Box(0, 0, 120, 200), List.of(line("申报人", 5, 20), line("单位意见", 5, 45), below), 0.04));
        cell(0, 120, 400, 0.04, line("同意", 140, 10), line("2021年11月3日", 140, 30));
        cell(100, 120, 400, 0.04, line("截止日期：2021年12月10日", 140, 120));
        assertEquals(Optional.of("2021-11-03"), read("opinionDate").value());
    }

    @Test
    void aLabelOverTwoLinesIsPartedFromTheValueBesideIt() {
        cell(0, 0, 600, 0.04, line("年", 5, 10), line("39", 140, 10), line("龄", 5, 40));
        assertEquals(Optional.of("39"), read("age").value());
    }

    @Test
    void aSealsBentTextInTheRowOfAValueIsNotOfIt() {
        seal(new Box(380, 0, 300, 300));
        Line bent = new Line("后勤保", 0.99, new Box(420, 0, 160, 80), Emissions.none(), "ppocr");
        Line value = new Line("邮箱：lin@scu.edu.cn", 0.99, new Box(20, 22, 330, 36), Emissions.none(), "ppocr");
        cell(0, 0, 600, 0.04, value, bent);
        assertEquals(Optional.of("lin@scu.edu.cn"), read("email").value());
    }

    @Test
    void aHighPieceBesideALabelAloneIsItsValue() {
        seal(new Box(100, 0, 300, 300));
        Line written = new Line("39", 0.99, new Box(140, 5, 60, 70), Emissions.none(), "ppocr");
        cell(0, 0, 600, 0.04, line("年龄：", 20, 30), written);
        assertEquals(Optional.of("39"), read("age").value());
    }

    @Test
    void anAgeOfOneDigitHasLostAnother() {
        cell(0, 0, 120, 0.04, line("年龄", 40, 20));
        cell(0, 120, 200, 0.04, line("4", 140, 20));
        assertEquals(Optional.of("4"), read("age").value());
        assertEquals(FieldStatus.UNSURE, read("age").status());
    }

    @Test
    void aDateWhoseFirstSignsASealHidIsCompletedAndNeverCertain() {
        for (String written : List.of("022/9/28", "22年9月28日", "○二二年九月二十八日")) {
            cells.clear();
            opinion(line(written, 140, 30));
            assertEquals(Optional.of("2022-09-28"), read("opinionDate").value(), written);
            assertEquals(FieldStatus.UNSURE, read("opinionDate").status(), written);
        }
    }

    @Test
    void aSealsBentTextOverTwoLinesOfAValueIsNotOfIt() {
        seal(new Box(100, 50, 300, 300));
        Line bent = new Line("长美用校字为", 0.17, new Box(140, 0, 200, 75), Emissions.none(), "ppocr");
        cell(0, 0, 120, 0.04, line("姓名", 40, 20));
        cell(0, 120, 400, 0.04, line("阿卜杜拉·", 140, 10), bent, line("买买提", 140, 50));
        assertEquals(Optional.of("阿卜杜拉·买买提"), read("name").value());
    }

    @Test
    void someDigitsOfASealsNumberAreNoDate() {
        seal(new Box(200, 0, 200, 200));
        opinion(
                line("3525", 250, 165),
                line("704946", 240, 165),
                line("年", 200, 40),
                line("月", 260, 40),
                line("日", 320, 40));
        assertEquals(FieldStatus.BLANK, read("opinionDate").status());
    }

    @Test
    void digitsThatMayBeADateAreNotBlankWhereverTheyStand() {
        seal(new Box(200, 0, 200, 200));
        opinion(line("20211028", 220, 165));
        assertEquals(FieldStatus.UNSURE, read("opinionDate").status());
    }

    @Test
    void aValueThatEndsAtARuleBehindWhichAnotherBeginsIsNeverCertain() {
        cell(0, 0, 120, 0.04, line("姓名", 40, 20));
        cell(0, 120, 100, 0.04, line("阿卜杜", 160, 20));
        cell(0, 230, 100, 0.04, line("拉·买买提", 230, 20));
        assertEquals(FieldStatus.UNSURE, read("name").status());
    }

    @Test
    void aValueWithRoomBeforeTheNextCellIsCertain() {
        cell(0, 0, 120, 0.04, line("姓名", 40, 20));
        cell(0, 120, 100, 0.04, line("林小满", 150, 20));
        cell(0, 230, 100, 0.04, line("女", 260, 20));
        assertEquals(FieldStatus.READ, read("name").status());
    }

    @Test
    void aYearOfThreeDigitsHasLostOne() {
        for (String written : List.of("197年5月", "174.03")) {
            cells.clear();
            cell(0, 0, 120, 0.04, line("出生年月", 20, 20));
            cell(0, 120, 200, 0.04, line(written, 140, 20));
            assertEquals(Optional.of(written), read("birthMonth").value());
            assertEquals(FieldStatus.UNSURE, read("birthMonth").status());
        }
    }

    @Test
    void whatBeginsWithAnotherLabelBelowTheValuesOfAColumnIsOfAnotherRow() {
        cells.add(new Cell(0, 0, 1, 1, new Box(0, 0, 300, 40), List.of(line("学历", 100, 10)), 0.04));
        cells.add(new Cell(0, 1, 1, 1, new Box(300, 0, 300, 40), List.of(line("职称", 400, 10)), 0.04));
        cells.add(new Cell(
                1,
                0,
                1,
                2,
                new Box(0, 40, 600, 160),
                List.of(line("大专", 100, 60), line("工程师", 400, 60), line("邮箱：linxiaoman@scu.edu.cn", 10, 140)),
                0.04));
        assertEquals(Optional.of("大专"), read("education").value());
        assertEquals(Optional.of("工程师"), read("position").value());
        assertEquals(Optional.of("linxiaoman@scu.edu.cn"), read("email").value());
    }

    private FieldValue read(String key) {
        PageReading page = new PageReading(
                1,
                800,
                600,
                Optional.empty(),
                0,
                PageSource.PIXELS,
                free,
                List.of(new Grid(new Box(0, 0, 720, 600), cells)),
                List.of(),
                imprints,
                false);
        FormReader reader = new FormReader(TEMPLATE, CertaintyThresholds.defaults());
        return Objects.requireNonNull(
                reader.read(ContentHash.of(new byte[] {1}), page).fields().get(key));
    }

    private void cell(int y, int x, int width, double ink, Line... lines) {
        cells.add(new Cell(y / 100, x / 40, 1, 1, new Box(x, y, width, 80), List.of(lines), ink));
    }

    private void opinion(Line... lines) {
        cell(0, 0, 120, 0.04, line("申报人单位意见", 5, 20));
        cell(0, 120, 400, 0.04, lines);
    }

    private void seal(Box box) {
        imprints.add(new Imprint(
                ImprintShape.ROUND,
                box,
                Optional.empty(),
                InkColour.RED,
                1,
                0.3,
                true,
                false,
                false,
                List.of(),
                List.of(),
                Optional.empty()));
    }

    private static Line line(String text, int x, int y) {
        return line(text, 0.99, x, y);
    }

    private static Line unsure(String text, int x, int y) {
        return line(text, 0.4, x, y);
    }

    private static Line line(String text, double confidence, int x, int y) {
        return new Line(text, confidence, new Box(x, y, 20 * text.length(), 20), Emissions.none(), "ppocr");
    }

    private static FieldSpec field(String key, FieldPlace place, FieldFormat format, String label) {
        return new FieldSpec(key, List.of(label), List.of(), place, format, Set.of(), List.of());
    }
}
