package org.yinjian.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.notice.FormOutline.OutlinedField;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;

class FormOutlineReaderTest {
    private static final List<KnownField> KNOWN = List.of(
            new KnownField("name", FieldFormat.PERSON_NAME, Set.of(), List.of("姓名", "被推荐人（集体）"), ""),
            new KnownField("unit", FieldFormat.UNIT, Set.of(), List.of("单位名称"), ""),
            new KnownField("phone", FieldFormat.MOBILE_PHONE, Set.of(), List.of("移动电话"), ""),
            new KnownField("recommendingUnit", FieldFormat.UNIT, Set.of(), List.of("推荐单位"), ""),
            new KnownField("portrait", FieldFormat.PORTRAIT, Set.of(), List.of("照片"), ""));

    private final FormOutline form =
            new FormOutlineReader(KNOWN).read(List.of(page(List.of("全省先进个人申报审批表", "推荐单位：________"), """
            姓　名 | . | 师徒关系 | . | 近期免冠照片
            单位名称 | （填写至部门） | 被推荐人数 | .
            移动电话： | 班次
            . | .
            单位意见 | （盖章） 年 月 日
            填表说明 | 一、本表一式两份。 二、不得漏项。
            """)));

    @Test
    void short_texts_beside_an_empty_cell_are_labels() {
        assertEquals(FieldPlace.RIGHT_OF, field("姓名").place());
        assertEquals("name", field("姓名").known().orElseThrow().key());
        assertEquals(Optional.of("填写至部门"), field("单位名称").hint());
        assertEquals(FieldPlace.INSIDE, field("推荐单位").place());
        assertEquals(FieldPlace.BELOW, field("班次").place());
        assertEquals(FieldPlace.PICTURE, field("近期免冠照片").place());
    }

    @Test
    void a_label_that_nobody_knows_is_a_field_that_a_person_must_look_at() {
        assertTrue(field("师徒关系").known().isEmpty());
        assertTrue(field("师徒关系").doubt().isPresent());
        assertTrue(field("被推荐人数").known().isEmpty());
    }

    @Test
    void a_short_text_that_was_taken_for_nothing_is_named() {
        FormOutline filled = new FormOutlineReader(KNOWN).read(List.of(page(List.of("报名表"), """
                姓　名 | .
                组别 | 后勤组
                """)));
        assertEquals(List.of("组别", "后勤组"), filled.unplaced());
        assertEquals(List.of(), form.unplaced());
    }

    @Test
    void the_cell_that_is_sealed_is_no_field() {
        assertEquals(List.of(new FormOutline.Opinion("单位意见", "（盖章）年月日")), form.opinions());
        assertTrue(form.fields().stream().noneMatch(field -> field.label().contains("意见")));
        assertTrue(form.fields().stream().noneMatch(field -> field.label().contains("说明")));
    }

    @Test
    void the_title_and_every_text_are_kept() {
        assertEquals(Optional.of("全省先进个人申报审批表"), form.title());
        assertTrue(form.texts().contains("一、本表一式两份。 二、不得漏项。"));
    }

    private OutlinedField field(String label) {
        return form.fields().stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + form.fields()));
    }

    /** A page of lines and one table, whose cells are parted by bars; a dot is an empty cell. */
    private static PageReading page(List<String> lines, String table) {
        List<Cell> cells = new ArrayList<>();
        List<String> rows = table.lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            String[] texts = rows.get(row).split(" \\| ");
            for (int column = 0; column < texts.length; column++) {
                Box box = new Box(100 * column, 40 * row, 100, 40);
                String text = texts[column].strip().equals(".") ? "" : texts[column];
                cells.add(new Cell(row, column, 1, 1, box, text.isEmpty() ? List.of() : List.of(line(text, box)), 0));
            }
        }
        Box whole = new Box(0, 0, 600, 40 * rows.size());
        return new PageReading(
                1,
                600,
                800,
                Optional.empty(),
                0,
                PageSource.MARKUP,
                lines.stream().map(text -> line(text, whole)).toList(),
                List.of(new Grid(whole, cells)),
                List.of(),
                List.of(),
                false);
    }

    private static Line line(String text, Box box) {
        return new Line(text, 1, box, Emissions.none(), "markup");
    }
}
