package org.yinjian.testkit.sample;

import java.util.List;
import java.util.Optional;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.sample.FormDesign.Heading;
import org.yinjian.testkit.sample.FormDesign.Notes;
import org.yinjian.testkit.sample.FormDesign.Opinion;
import org.yinjian.testkit.sample.FormDesign.Photo;
import org.yinjian.testkit.sample.FormDesign.Row;
import org.yinjian.testkit.sample.FormDesign.Slot;
import org.yinjian.testkit.sample.FormDesign.Style;

/**
 * The form of an invented campaign, as unlike the first as offices print them: other labels and fields, values below
 * their labels and in their labels' cells, the portrait at the left, two opinions of which the second is sealed, a double
 * frame. Its campaign is {@code org/yinjian/testkit/campaigns/xianjin-2022}.
 */
final class SecondForm {
    static final List<String> KEYS = List.of(
            "unit",
            "name",
            "sex",
            "ethnicity",
            "birthMonth",
            "politicalStatus",
            "education",
            "workYears",
            "position",
            "phone",
            "email",
            "department",
            "postcode",
            "address",
            "deeds",
            "opinionDate");
    static final Notes NOTES = new Notes("填表说明", """
            填表说明：1.本表由申报单位统一组织填写，内容应真实准确，不得漏项；集体申报的，个人信息栏不填。
            2.“学校意见”栏须加盖学校或后勤部门公章，并注明日期；附两份荣誉证书复印件或扫描件。
            3.本表及附件于2022年11月15日前报协会秘书处，逾期不再受理。""", false, List.of());
    static final FormDesign PRINTED = design(
            "second",
            List.of(
                    Row.of(12, Slot.beside("申报单位", "unit", 28, 142)),
                    Row.of(
                            18,
                            Slot.over("被推荐人（集体）", "name", 7.5, 50),
                            Slot.over("性别", "sex", 7.5, 22),
                            Slot.over("民族", "ethnicity", 7.5, 28),
                            Slot.over("出生年月", "birthMonth", 7.5, 36)),
                    Row.of(
                            18,
                            Slot.over("政治面貌", "politicalStatus", 7.5, 40),
                            Slot.over("学历", "education", 7.5, 30),
                            Slot.over("从业年限", "workYears", 7.5, 26),
                            Slot.over("现任岗位", "position", 7.5, 40)),
                    Row.of(12, Slot.within("移动电话：", "phone", 56), Slot.within("电子信箱：", "email", 80)),
                    Row.of(12, Slot.within("所在部门：", "department", 100), Slot.beside("邮政编码", "postcode", 28, 42)),
                    Row.of(12, Slot.within("联系地址：", "address", 170)),
                    Row.of(22, Slot.beside("主要\n事迹", "deeds", 28, 142))),
            List.of(new Opinion("所在部门\n意见", 28, "负责人（签字）："), new Opinion("学校意见\n（盖章）", 56, "")));
    /** The same fields in another order, the deeds beside their label in its cell. */
    static final FormDesign REGROUPED = design(
            "second-regrouped",
            List.of(
                    Row.of(12, Slot.beside("申报单位", "unit", 28, 142)),
                    Row.of(
                            18,
                            Slot.over("被推荐人", "name", 8, 48),
                            Slot.over("性　别", "sex", 8, 24),
                            Slot.over("出生年月", "birthMonth", 8, 36),
                            Slot.over("民　族", "ethnicity", 8, 28)),
                    Row.of(
                            18,
                            Slot.over("学　历", "education", 8, 28),
                            Slot.over("从业年限", "workYears", 8, 26),
                            Slot.over("现任岗位", "position", 8, 42),
                            Slot.over("政治面貌", "politicalStatus", 8, 40)),
                    Row.of(12, Slot.within("移动电话：", "phone", 64), Slot.beside("邮政编码", "postcode", 28, 44)),
                    Row.of(12, Slot.within("电子信箱：", "email", 88), Slot.within("所在部门：", "department", 82)),
                    Row.of(12, Slot.within("联系地址：", "address", 170)),
                    Row.of(24, Slot.within("主要事迹：", "deeds", 170))),
            List.of(new Opinion("所在部门意见", 26, "签字："), new Opinion("学校意见", 54, "（公章）")));

    private SecondForm() {}

    private static FormDesign design(String key, List<Row> rows, List<Opinion> opinions) {
        return new FormDesign(
                key,
                KEYS,
                new Heading("", "东江省高校后勤协会2022年度先进集体、先进个人申报审批表", 6),
                new Area(20, 40, 170, 0),
                28,
                Optional.empty(),
                rows,
                new Photo(false, 1, 3, "近期\n免冠\n照片"),
                opinions,
                NOTES,
                Style.usual(4.1, Ruling.DOUBLE_FRAMED, true));
    }
}
