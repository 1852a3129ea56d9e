package org.yinjian.core.seal;

import java.util.List;

/** How the names of Chinese legal persons, departments and campuses end; longer endings first. */
final class OwnerSuffixes {
    static final List<String> LEGAL_PERSON = List.of(
            "高等专科学校", "职业技术学院", "有限责任公司", "股份有限公司", "有限公司", "幼儿园", "委员会", "研究会", "研究院", "专修学院", "总公司", "大学", "学院", "学校",
            "党校", "医院", "中学", "小学", "公司", "集团", "协会", "学会", "商会", "教育厅", "教育局", "人民政府", "研究所", "出版社");

    /** Bodies that are legal persons of their own although their name begins with another's. */
    static final List<String> INDEPENDENT =
            List.of("有限责任公司", "股份有限公司", "有限公司", "医院", "附属中学", "附属小学", "附中", "附小", "幼儿园", "分校");

    /** End a department wherever they stand. */
    static final List<String> DEPARTMENT =
            List.of("委员会", "办公室", "图书馆", "总公司", "有限公司", "实验室", "中心", "集团", "公司", "食堂", "餐厅", "学院", "医院", "处", "部", "科");

    /** End a department only where the name ends: inside a name they are mostly something else (组织部, 所属). */
    static final List<String> LAST_DEPARTMENT =
            List.of("工会", "办", "室", "队", "班", "组", "系", "馆", "站", "所", "院", "园", "厂", "店", "局");

    /** What follows an ending that is none: 处理中心, 科技处, 部门, 中心校区. */
    static final List<String> NO_ENDING =
            List.of("处理", "处置", "科技", "科学", "科研", "科教", "部门", "部队", "中心校", "集团公司", "集团有限", "集团总", "集团股份", "公司化", "学院路");

    static final List<String> CAMPUS = List.of("新校区", "老校区", "校区", "校部", "校园");

    private OwnerSuffixes() {}
}
