package org.yinjian.testkit.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Picture;

/**
 * A page that bears the notice's registration form, A4 at 200 dpi, each label in its cell and each value in the cell to
 * its right.
 *
 * <p>{@code new FormPageBuilder().value("姓名", "林小满").value("邮箱", "").opinion("同意推荐。", "2021年10月28日")
 * .sealed(ImprintBuilder.reading("四川大学")).build()}
 */
public final class FormPageBuilder {
    /** Where a seal in the opinion cell stands. */
    public static final Box IN_OPINION_CELL = new Box(900, 860, 330, 330);

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int[] COLUMNS = {154, 417, 680, 942, 1208, 1474};
    private static final int[] ROWS = {360, 440, 520, 600, 680, 760, 840, 1240, 1640};
    private static final Map<String, String> FILLED = filled();

    private final Map<String, String> values = new LinkedHashMap<>(FILLED);
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<Imprint> imprints = new ArrayList<>();
    private String title = "全国教育后勤系统“2021年度最美后勤人”推举活动报名表";
    private Optional<String> recommender = Optional.of("推荐单位：四川省高校后勤协会");
    private List<String> opinion = List.of("同意推荐。", "（盖章）", "2021年10月28日");
    private boolean portrait = true;
    private int page = 1;

    /** Sets what stands in the cell beside a label of the notice's form; an empty text leaves the cell empty. */
    public FormPageBuilder value(String label, String text) {
        if (!FILLED.containsKey(label)) {
            throw new IllegalArgumentException("the form has no label " + label + "; it has " + FILLED.keySet());
        }
        values.put(label, text);
        return this;
    }

    /** Sets the line read beside a label, to choose its confidence and emissions; the line's box is kept. */
    public FormPageBuilder value(String label, Line line) {
        lines.put(label, line);
        return value(label, line.text());
    }

    /** Prints another label in place of the notice's own. */
    public FormPageBuilder label(String label, String instead) {
        labels.put(label, instead);
        return this;
    }

    /** Takes a label's cells off the form; nothing stands in their place. */
    public FormPageBuilder without(String label) {
        values.remove(label);
        return this;
    }

    public FormPageBuilder title(String text) {
        title = text;
        return this;
    }

    /** The line above the table, such as 推荐单位：四川省高校后勤协会. */
    public FormPageBuilder recommender(String line) {
        recommender = Optional.of(line);
        return this;
    }

    public FormPageBuilder withoutRecommender() {
        recommender = Optional.empty();
        return this;
    }

    /** The lines of the opinion cell, top to bottom. */
    public FormPageBuilder opinion(String... text) {
        opinion = List.of(text);
        return this;
    }

    public FormPageBuilder withoutPortrait() {
        portrait = false;
        return this;
    }

    /** Stamps the opinion cell. */
    public FormPageBuilder sealed(ImprintBuilder seal) {
        return imprint(seal.box(IN_OPINION_CELL).build());
    }

    /** Stamps anywhere. */
    public FormPageBuilder imprint(Imprint imprint) {
        imprints.add(imprint);
        return this;
    }

    public FormPageBuilder page(int number) {
        page = number;
        return this;
    }

    public PageReading build() {
        List<Line> free = new ArrayList<>();
        free.add(Lines.sure(title, 300, 160));
        recommender.ifPresent(line -> free.add(Lines.sure(line, 160, 280)));
        List<Picture> pictures =
                portrait ? List.of(new Picture(cellBox(0, 4, 3, 1).grow(-10, WIDTH, HEIGHT), 0.95)) : List.of();
        return new PageReading(
                page,
                WIDTH,
                HEIGHT,
                Optional.of(200),
                0,
                PageSource.PIXELS,
                free,
                List.of(new Grid(cellBox(0, 0, 8, 5), cells())),
                pictures,
                imprints,
                false);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        pair(cells, "姓名", 0, 0, 1);
        pair(cells, "性别", 0, 2, 1);
        cells.add(portrait ? cell(0, 4, 3, 1, List.of()) : cell(0, 4, 3, 1, List.of("一寸", "免冠照")));
        pair(cells, "民族", 1, 0, 1);
        pair(cells, "年龄", 1, 2, 1);
        pair(cells, "政治面貌", 2, 0, 1);
        pair(cells, "联系电话", 2, 2, 1);
        pair(cells, "邮箱", 3, 0, 4);
        pair(cells, "单位名称", 4, 0, 2);
        pair(cells, "职务/职称", 4, 3, 1);
        pair(cells, "通讯地址", 5, 0, 2);
        pair(cells, "邮编", 5, 3, 1);
        cells.add(cell(6, 0, 1, 1, List.of("申报人", "单位意见")));
        cells.add(cell(6, 1, 1, 4, opinion));
        cells.add(cell(7, 0, 1, 1, List.of("特别说明")));
        cells.add(cell(7, 1, 1, 4, List.of("一、申报人须认真如实填写报名页面中相关内容。")));
        return cells;
    }

    private void pair(List<Cell> cells, String label, int row, int column, int valueColumns) {
        String text = values.get(label);
        if (text == null) {
            return;
        }
        cells.add(cell(row, column, 1, 1, List.of(labels.getOrDefault(label, label))));
        Line line = lines.get(label);
        cells.add(
                line == null
                        ? cell(row, column + 1, 1, valueColumns, text.isEmpty() ? List.of() : List.of(text))
                        : new Cell(
                                row,
                                column + 1,
                                1,
                                valueColumns,
                                cellBox(row, column + 1, 1, valueColumns),
                                List.of(line),
                                0.05));
    }

    private static Cell cell(int row, int column, int rowSpan, int columnSpan, List<String> text) {
        Box box = cellBox(row, column, rowSpan, columnSpan);
        List<Line> lines = new ArrayList<>();
        for (String line : text) {
            lines.add(Lines.sure(line, box.x() + 8, box.y() + 20 + lines.size() * 2 * Lines.CHARACTER));
        }
        return new Cell(row, column, rowSpan, columnSpan, box, lines, text.isEmpty() ? 0 : 0.05);
    }

    private static Box cellBox(int row, int column, int rowSpan, int columnSpan) {
        int x = COLUMNS[column];
        int y = ROWS[row];
        return new Box(x, y, COLUMNS[column + columnSpan] - x, ROWS[row + rowSpan] - y);
    }

    private static Map<String, String> filled() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("姓名", "林小满");
        form.put("性别", "女");
        form.put("民族", "汉族");
        form.put("年龄", "36");
        form.put("政治面貌", "中共党员");
        form.put("联系电话", "13800138000");
        form.put("邮箱", "linxiaoman@example.com");
        form.put("单位名称", "四川大学后勤管理处");
        form.put("职务/职称", "食堂主管");
        form.put("通讯地址", "四川省成都市武侯区一环路南一段24号");
        form.put("邮编", "610065");
        return form;
    }
}
