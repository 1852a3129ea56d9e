package org.yinjian.testkit.sample;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.sample.FormDesign.Heading;
import org.yinjian.testkit.sample.FormDesign.Notes;
import org.yinjian.testkit.sample.FormDesign.Opinion;
import org.yinjian.testkit.sample.FormDesign.Photo;
import org.yinjian.testkit.sample.FormDesign.Row;
import org.yinjian.testkit.sample.FormDesign.Slot;
import org.yinjian.testkit.sample.FormDesign.Style;

/** The form of the campaigns that ship, as the notice prints it and as a province's association reprinted it. */
final class FirstForm {
    static final List<String> KEYS = List.of(
            "recommendingUnit",
            "name",
            "sex",
            "ethnicity",
            "age",
            "politicalStatus",
            "phone",
            "email",
            "unit",
            "position",
            "address",
            "postcode",
            "opinionDate");
    static final Notes NOTES =
            new Notes("特别说明", """
            一、申报人须在协会官网专题页面中，认真如实填写报名页面中相关内容。
            二、“事迹材料”、“曾获各级各类媒体平台表彰与奖励情况”两项内容填写均以线上填报信息为准。
            三、《报名表》需加盖单位公章，并附两份最高荣誉证书扫描件，按要求上传至专题页面。
            四、线上报名表与提交材料截止日期：2021年12月10日。
            五、已经获得协会通报表扬的“2020年度感动人物”的个人与集体，不再参与本年度的推举活动。""", true, List.of("评选活动组委会地址：北京市海淀区学院路1号105室", "协会秘书处：甲联系人 13000000001"));
    static final FormDesign NOTICE = design(
            "notice",
            "全国教育后勤系统“2021年度最美后勤人”推举活动报名表",
            List.of(
                    Row.of(11, Slot.beside("姓名", "name", 26, 40), Slot.beside("性别", "sex", 26, 36)),
                    Row.of(11, Slot.beside("民族", "ethnicity", 26, 40), Slot.beside("年龄", "age", 26, 36)),
                    Row.of(11, Slot.beside("政治面貌", "politicalStatus", 26, 40), Slot.beside("联系电话", "phone", 26, 36)),
                    Row.of(11, Slot.beside("邮箱", "email", 26, 138)),
                    Row.of(14, Slot.beside("单位名称", "unit", 26, 76), Slot.beside("职务/职称", "position", 26, 36)),
                    Row.of(14, Slot.beside("通讯地址", "address", 26, 82), Slot.beside("邮编", "postcode", 24, 32))));
    static final FormDesign REGROUPED = design(
            "regrouped",
            "“最美后勤人”（2021年度）推荐报名表",
            List.of(
                    Row.of(13, Slot.beside("姓  名", "name", 24, 38), Slot.beside("性  别", "sex", 22, 46)),
                    Row.of(13, Slot.beside("民  族", "ethnicity", 24, 38), Slot.beside("年  龄", "age", 22, 46)),
                    Row.of(13, Slot.beside("政治面貌", "politicalStatus", 24, 38), Slot.beside("邮  编", "postcode", 22, 46)),
                    Row.of(15, Slot.beside("单位名称", "unit", 24, 74), Slot.beside("职务/职称", "position", 24, 42)),
                    Row.of(13, Slot.beside("联系电话", "phone", 24, 40), Slot.beside("邮  箱", "email", 22, 78)),
                    Row.of(13, Slot.beside("通讯地址", "address", 24, 140))));

    private FirstForm() {}

    private static FormDesign design(String key, String title, List<Row> rows) {
        return new FormDesign(
                key,
                KEYS,
                new Heading("附件二", title, 5.6),
                new Area(23, 46, 164, 0),
                26,
                Optional.of(new Slot("推荐单位：", "recommendingUnit", FieldPlace.INSIDE, 21, 92)),
                rows,
                new Photo(true, 0, 3, "一寸\n免冠照"),
                List.of(new Opinion("申报人\n单位意见", 66, "（盖章）")),
                NOTES,
                Style.usual(4.2, Ruling.PLAIN, false));
    }
}
