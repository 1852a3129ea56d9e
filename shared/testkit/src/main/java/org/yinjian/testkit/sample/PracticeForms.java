package org.yinjian.testkit.sample;

import java.util.List;
import java.util.Map;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.sample.FormDesign.Style;

/** The first family's forms with other labels, rows in another order, columns moved, and rules that are hard to see. */
final class PracticeForms {
    private static final Map<String, List<String>> LABELS = Map.of(
            "name", List.of("姓名", "申报人"),
            "phone", List.of("联系电话", "手机"),
            "email", List.of("邮箱", "电子邮箱"),
            "unit", List.of("单位名称", "工作单位"),
            "address", List.of("通讯地址", "通信地址"),
            "postcode", List.of("邮编", "邮政编码"));
    private static final List<Ruling> RULINGS =
            List.of(Ruling.PLAIN, Ruling.THIN, Ruling.WORN, Ruling.DOUBLE_FRAMED, Ruling.HEAVY_FRAMED);

    private PracticeForms() {}

    static FormDesign design(SampleForm form, boolean regrouped, Dice dice) {
        FormDesign base = form.design(regrouped);
        Map<String, List<String>> labels = form == SampleForm.FIRST ? LABELS : Map.of();
        Style usual = base.style();
        Style style = new Style(
                usual.print(), usual.size(), dice.of(RULINGS), usual.startLeft(), usual.pen(), usual.otherPen());
        FormDesign reprinted = new FormDesign(
                "practice-" + base.key(),
                base.keys(),
                base.heading(),
                base.table(),
                base.labelColumn(),
                base.above(),
                base.rows(),
                base.photo(),
                base.opinions(),
                base.notes(),
                style);
        return new DesignVariation(labels, dice).of(reprinted);
    }
}
