package org.yinjian.core.seal;

import java.util.List;
import java.util.regex.Pattern;

/** How the names of Chinese legal persons, departments and campuses end; longer endings first. */
final class OwnerSuffixes {
    static final List<String> LEGAL_PERSON = List.of(
            "高等专科学校", "职业技术学院", "有限责任公司", "股份有限公司", "有限公司", "幼儿园", "委员会", "研究会", "研究院", "专修学院", "总公司", "大学", "学院", "学校",
            "党校", "医院", "中学", "小学", "公司", "集团", "协会", "学会", "商会", "教育厅", "教育局", "人民政府", "研究所", "出版社");

    /** Bodies that are legal persons of their own although their name begins with another's. */
    static final List<String> INDEPENDENT =
            List.of("有限责任公司", "股份有限公司", "有限公司", "发展公司", "医院", "学校", "中学", "小学", "附中", "附小", "幼儿园", "分校", "出版社");

    /** Of those, what is a department where it stands alone behind a university's name. */
    static final List<String> OWN_WHERE_ALONE = List.of("医院", "幼儿园");

    /** What of a doubtful name may be another legal person's: 锦城学院 of 四川大学锦城学院. */
    static final List<String> BODIES = List.of("学院", "大学", "学校", "中学", "小学", "分校", "医院", "公司", "附");

    /** A town of universities (重庆大学城第一中学校) is none; a school of building or of the environment may be one's. */
    static final Pattern TOWN = Pattern.compile("城(?![市建乡环镇规]).*");

    /** End a department wherever they stand. */
    static final List<String> DEPARTMENT =
            List.of("委员会", "办公室", "图书馆", "总公司", "有限公司", "实验室", "中心", "集团", "公司", "食堂", "餐厅", "学院", "医院", "处", "部", "科");

    /** End a department only where the name ends: inside a name they are mostly something else (组织部, 所属). */
    static final List<String> LAST_DEPARTMENT =
            List.of("工会", "办", "室", "队", "班", "组", "系", "馆", "站", "所", "院", "园", "厂", "店", "局");

    /** Endings that no legal person of education bears: behind one's name they can only be its department. */
    static final List<String> DEPARTMENT_ONLY = List.of("处", "部", "科", "室", "食堂", "餐厅", "班", "组", "队");

    /** What follows an ending that is none: 处理中心, 科技处, 部门, 中心校区. */
    static final List<String> NO_ENDING =
            List.of("处理", "处置", "科技", "科学", "科研", "科教", "部门", "部队", "中心校", "集团公司", "集团有限", "集团总", "集团股份", "公司化", "学院路");

    static final List<String> CAMPUS = List.of("新校区", "老校区", "校区", "校部", "校园");

    /** Departments as they are usually called; tells a character that may stand in one from a misreading. */
    static final List<String> DEPARTMENT_NAMES = List.of(
            "后勤管理处",
            "后勤处",
            "后勤集团",
            "后勤保障部",
            "后勤保障处",
            "后勤服务中心",
            "后勤保障中心",
            "后勤管理中心",
            "后勤管理与保障处",
            "后勤管理与服务中心",
            "后勤服务集团",
            "后勤产业集团",
            "学生公寓管理服务中心",
            "餐饮服务中心",
            "水电管理科",
            "车辆管理科",
            "接待服务中心",
            "后勤服务总公司",
            "后勤与资产管理处",
            "后勤国资处",
            "后勤基建处",
            "国有资产与后勤管理处",
            "国有资产管理处",
            "总务处",
            "总务部",
            "饮食服务中心",
            "膳食中心",
            "膳食科",
            "餐饮中心",
            "公寓管理中心",
            "公寓管理科",
            "物业管理部",
            "物业管理科",
            "动力中心",
            "运输服务中心",
            "绿化卫生科",
            "校园管理",
            "第一食堂",
            "基建处",
            "财务处",
            "保卫处",
            "学生工作部",
            "学生处",
            "图书馆",
            "教务处",
            "人事处",
            "科技处",
            "科研处",
            "党委办公室",
            "校长办公室",
            "院长办公室",
            "宣传部",
            "组织部",
            "统战部",
            "工会",
            "团委",
            "研究生院",
            "继续教育学院",
            "国际交流处",
            "审计处",
            "采购中心",
            "招标办公室",
            "校医院",
            "后勤党委",
            "幼儿园",
            "维修中心",
            "能源管理中心",
            "教育服务中心",
            "信息中心",
            "实验室与设备管理处");

    private OwnerSuffixes() {}
}
