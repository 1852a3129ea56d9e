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

/** Forms of the held-out family: own tables, then varied from one dossier to the next. */
final class HeldOutForms {
    private static final List<String> TITLES =
            List.of("2021年度“最美后勤人”推荐表", "教育后勤系统“最美后勤人”候选人申报表", "全省高校“最美后勤人”评选活动登记表", "2021年“最美后勤人”报名表（个人、团体）");
    private static final List<Opinion> OPINIONS = List.of(
            new Opinion("所在单位\n意见", 60, "（公章）"),
            new Opinion("单位意见", 58, "单位（盖章）"),
            new Opinion("申报单位\n意　见", 62, "（盖章）"),
            new Opinion("单位审核\n意见", 57, "盖　章"));
    private static final List<Notes> NOTES = List.of(
            new Notes("填表须知", "1.本表由申报人本人或所在班组填写，字迹工整，不得涂改。\n2.两份最高荣誉证书复印件附后。\n3.单位意见由人事或后勤部门签署并盖章。", true, List.of()),
            new Notes("备注", "本表一式一份，扫描后与荣誉证书一并报送；纸质材料由推荐单位存档。", true, List.of("联系人：乙联系人　电话：13000000002")),
            new Notes("说明", "说明：申报材料应真实有效；报名表须加盖单位公章，附两份荣誉证书扫描件，于12月10日前报送。", false, List.of()));

    /** As the campaigns that ship name the fields, and otherwise than the first family prints them. */
    private static final Map<String, List<String>> LABELS = Map.ofEntries(
            Map.entry("recommendingUnit", List.of("推荐单位：", "推荐组织：")),
            Map.entry("name", List.of("姓　名", "姓名", "申报人姓名")),
            Map.entry("phone", List.of("手机号码", "联系方式", "移动电话", "联系电话")),
            Map.entry("email", List.of("电子邮箱", "E-mail", "电子邮件")),
            Map.entry("unit", List.of("工作单位", "所在单位", "单位名称")),
            Map.entry("position", List.of("职务职称", "职务、职称", "职务/职称")),
            Map.entry("address", List.of("通信地址", "联系地址", "单位地址")),
            Map.entry("postcode", List.of("邮政编码", "邮　编")));

    private static final Map<String, List<String>> SECOND_LABELS = Map.of(
            "name", List.of("被推荐人姓名", "被推荐人", "被推荐人（集体）"),
            "phone", List.of("手　机：", "移动电话："),
            "email", List.of("电子邮箱：", "电子信箱："),
            "education", List.of("文化程度", "学历"),
            "postcode", List.of("邮　编", "邮政编码"));

    private static final List<Row> SIX_COLUMNS = List.of(
            Row.of(12, Slot.beside("姓名", "name", 22, 46), Slot.beside("性别", "sex", 20, 48)),
            Row.of(
                    12,
                    Slot.beside("民族", "ethnicity", 17, 27),
                    Slot.beside("年龄", "age", 17, 19),
                    Slot.beside("政治面貌", "politicalStatus", 20, 36)),
            Row.of(13, Slot.beside("工作单位", "unit", 24, 112)),
            Row.of(12, Slot.beside("职务/职称", "position", 24, 112)),
            Row.of(12, Slot.beside("手机号码", "phone", 26, 50), Slot.beside("电子邮箱", "email", 26, 68)),
            Row.of(13, Slot.beside("通信地址", "address", 26, 82), Slot.beside("邮政编码", "postcode", 26, 36)));
    private static final List<Row> PHOTO_BELOW = List.of(
            Row.of(13, Slot.beside("姓名", "name", 26, 59), Slot.beside("民族", "ethnicity", 26, 59)),
            Row.of(12, Slot.beside("性别", "sex", 26, 42), Slot.beside("年龄", "age", 26, 42)),
            Row.of(12, Slot.beside("政治面貌", "politicalStatus", 26, 42), Slot.beside("邮编", "postcode", 26, 42)),
            Row.of(12, Slot.beside("电子邮箱", "email", 26, 110)),
            Row.of(12, Slot.beside("手机", "phone", 26, 54), Slot.beside("职务/职称", "position", 28, 62)),
            Row.of(13, Slot.beside("单位名称", "unit", 30, 140)),
            Row.of(13, Slot.beside("通讯地址", "address", 30, 140)));

    private HeldOutForms() {}

    static FormDesign design(SampleForm form, boolean regrouped, Dice dice) {
        return switch (form) {
            case FIRST -> new DesignVariation(LABELS, dice).of(first(regrouped, dice));
            case SECOND -> new DesignVariation(SECOND_LABELS, dice).of(second(regrouped, dice));
        };
    }

    private static FormDesign first(boolean regrouped, Dice dice) {
        return new FormDesign(
                regrouped ? "held-out-photo-below" : "held-out-six-columns",
                FirstForm.KEYS,
                new Heading(dice.of(List.of("附件1", "附表", "")), dice.of(TITLES), 6),
                new Area(20, 46, 170, 0),
                dice.between(24, 32),
                Optional.of(new Slot("推荐单位：", "recommendingUnit", FieldPlace.INSIDE, 24, 110)),
                regrouped ? PHOTO_BELOW : SIX_COLUMNS,
                regrouped ? new Photo(true, 1, 3, "照　片") : new Photo(true, 0, 4, "贴\n照片\n处"),
                List.of(dice.of(OPINIONS)),
                dice.of(NOTES),
                style(dice));
    }

    private static FormDesign second(boolean regrouped, Dice dice) {
        FormDesign base = SampleForm.SECOND.design(regrouped);
        Photo photo = base.photo();
        return new FormDesign(
                "held-out-" + base.key(),
                base.keys(),
                base.heading(),
                base.table(),
                base.labelColumn(),
                base.above(),
                base.rows(),
                new Photo(dice.chance(0.6), photo.firstRow(), photo.rows(), photo.hint()),
                base.opinions(),
                base.notes(),
                style(dice));
    }

    private static Style style(Dice dice) {
        Face print = dice.chance(0.65) ? Face.SONG : Face.KAI;
        Ruling ruling = dice.of(List.of(Ruling.HEAVY_FRAMED, Ruling.FAINT, Ruling.BROKEN, Ruling.DOUBLE_FRAMED));
        return new Style(
                print,
                dice.between(0, 4) * 0.125 + 3.75,
                ruling,
                dice.chance(0.5),
                new Color(26, 48, 140),
                new Color(52, 52, 58));
    }
}
