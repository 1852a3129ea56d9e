package org.yinjian.testkit.sample;

import java.util.List;

/** How the cells of a registration form are set. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of and hold records of constants
enum FormLayout {
    /** The notice's own form. */
    NOTICE(
            "全国教育后勤系统“2021年度最美后勤人”推举活动报名表",
            List.of(
                    row(11, slot("姓名", "name", 26, 40), slot("性别", "sex", 26, 36)),
                    row(11, slot("民族", "ethnicity", 26, 40), slot("年龄", "age", 26, 36)),
                    row(11, slot("政治面貌", "politicalStatus", 26, 40), slot("联系电话", "phone", 26, 36)),
                    row(11, slot("邮箱", "email", 26, 138)),
                    row(14, slot("单位名称", "unit", 26, 76), slot("职务/职称", "position", 26, 36)),
                    row(14, slot("通讯地址", "address", 26, 82), slot("邮编", "postcode", 24, 32)))),
    /** The same labels grouped in another order, as a province's association reprinted them. */
    REGROUPED(
            "“最美后勤人”（2021年度）推荐报名表",
            List.of(
                    row(13, slot("姓  名", "name", 24, 38), slot("性  别", "sex", 22, 46)),
                    row(13, slot("民  族", "ethnicity", 24, 38), slot("年  龄", "age", 22, 46)),
                    row(13, slot("政治面貌", "politicalStatus", 24, 38), slot("邮  编", "postcode", 22, 46)),
                    row(15, slot("单位名称", "unit", 24, 74), slot("职务/职称", "position", 24, 42)),
                    row(13, slot("联系电话", "phone", 24, 40), slot("邮  箱", "email", 22, 78)),
                    row(13, slot("通讯地址", "address", 24, 140))));

    /** Rows beside which the portrait stands. */
    static final int PORTRAIT_ROWS = 3;

    private final String title;
    private final List<Row> rows;

    FormLayout(String title, List<Row> rows) {
        this.title = title;
        this.rows = rows;
    }

    String title() {
        return title;
    }

    /** The rows above the opinion. */
    List<Row> rows() {
        return rows;
    }

    /** Height and widths in millimetres. */
    record Row(double height, List<Slot> slots) {}

    /** A label's cell and its value's. */
    record Slot(String label, String key, double labelWidth, double valueWidth) {}

    private static Row row(double height, Slot... slots) {
        return new Row(height, List.of(slots));
    }

    private static Slot slot(String label, String key, double labelWidth, double valueWidth) {
        return new Slot(label, key, labelWidth, valueWidth);
    }
}
