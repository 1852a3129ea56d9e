package org.yinjian.testkit.sample;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.sample.FormDesign.Heading;
import org.yinjian.testkit.sample.FormDesign.Notes;
import org.yinjian.testkit.sample.FormDesign.Opinion;
import org.yinjian.testkit.sample.FormDesign.Photo;
import org.yinjian.testkit.sample.FormDesign.Row;
import org.yinjian.testkit.sample.FormDesign.Slot;
import org.yinjian.testkit.sample.FormDesign.Style;

/** Crowded tables of narrow cells, and one whose portrait stands on the left. */
final class RehearsalForms {
    private static final Map<String, List<String>> LABELS = Map.of(
            "name", List.of("姓名", "姓  名"),
            "phone", List.of("联系电话", "手机号", "联系方式"),
            "email", List.of("电子邮箱", "邮箱", "E-mail"),
            "unit", List.of("单位名称", "工作单位", "所在单位"),
            "position", List.of("职务/职称", "职务职称"),
            "address", List.of("通讯地址", "通信地址"),
            "postcode", List.of("邮编", "邮政编码"));
    private static final List<Row> CROWDED = List.of(
            Row.of(
                    11,
                    Slot.beside("姓名", "name", 15, 31),
                    Slot.beside("性别", "sex", 14, 16),
                    Slot.beside("年龄", "age", 14, 16),
                    Slot.beside("民族", "ethnicity", 14, 22)),
            Row.of(11, Slot.beside("政治面貌", "politicalStatus", 22, 36), Slot.beside("邮编", "postcode", 20, 64)),
            Row.of(11, Slot.beside("联系电话", "phone", 22, 44), Slot.beside("邮箱", "email", 20, 56)),
            Row.of(12, Slot.beside("职务/职称", "position", 24, 118)),
            Row.of(12, Slot.beside("单位名称", "unit", 24, 148)),
            Row.of(12, Slot.beside("通讯地址", "address", 24, 148)));
    private static final List<Row> PORTRAIT_LEFT = List.of(
            Row.of(12, Slot.beside("姓名", "name", 22, 48), Slot.beside("性别", "sex", 22, 48)),
            Row.of(12, Slot.beside("年龄", "age", 22, 48), Slot.beside("民族", "ethnicity", 22, 48)),
            Row.of(12, Slot.beside("政治面貌", "politicalStatus", 22, 48), Slot.beside("邮编", "postcode", 22, 48)),
            Row.of(13, Slot.beside("单位名称", "unit", 26, 70), Slot.beside("职务/职称", "position", 26, 50)),
            Row.of(12, Slot.beside("联系电话", "phone", 26, 48), Slot.beside("邮箱", "email", 24, 74)),
            Row.of(12, Slot.beside("通讯地址", "address", 26, 146)));
    private static final Notes NOTES =
            new Notes("说明", "1.本表可以打印，也可以手写。\n2.单位意见由单位负责人签署并加盖公章。\n3.荣誉证书扫描件附后，不超过两份。", true, List.of());

    private RehearsalForms() {}

    static FormDesign design(SampleForm form, boolean regrouped, Dice dice) {
        return form == SampleForm.FIRST
                ? new DesignVariation(LABELS, dice).of(first(regrouped, dice))
                : PracticeForms.design(form, regrouped, dice);
    }

    private static FormDesign first(boolean regrouped, Dice dice) {
        return new FormDesign(
                regrouped ? "rehearsal-portrait-left" : "rehearsal-crowded",
                FirstForm.KEYS,
                new Heading("", dice.of(List.of("“最美后勤人”推举活动申报表", "2021年度最美后勤人报名表")), 6),
                new Area(19, 48, 172, 0),
                dice.between(22, 30),
                Optional.of(new Slot("推荐单位：", "recommendingUnit", FieldPlace.INSIDE, 24, 110)),
                regrouped ? PORTRAIT_LEFT : CROWDED,
                regrouped ? new Photo(false, 0, 3, "照片") : new Photo(true, 0, 4, "照片"),
                List.of(new Opinion(dice.of(List.of("申报人\n单位意见", "单位意见")), 60, dice.of(List.of("（盖章）", "盖章：")))),
                NOTES,
                style(dice));
    }

    private static Style style(Dice dice) {
        Ruling ruling = dice.of(List.of(Ruling.PLAIN, Ruling.THIN, Ruling.WORN, Ruling.FAINT, Ruling.DOUBLE_FRAMED));
        return new Style(
                dice.chance(0.6) ? Face.SONG : Face.HEI,
                dice.between(0, 4) * 0.125 + 3.7,
                ruling,
                dice.chance(0.5),
                new Color(16, 30, 110),
                new Color(40, 40, 44));
    }
}
