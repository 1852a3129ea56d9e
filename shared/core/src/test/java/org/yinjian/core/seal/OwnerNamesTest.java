package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerNamesTest {
    private final OwnerNames names =
            new OwnerNames(OwnerLexicon.of(List.of("四川大学", "四川大学锦城学院", "中国石油大学（北京）", "湖北工业大学", "重庆大学")));

    @ParameterizedTest
    @CsvSource({
        "四川大学后勤管理处膳食科, 四川大学, 后勤管理处/膳食科",
        "四川大学, 四川大学, ''",
        "湖北工业大学 后勤管理与保障处物业管理部, 湖北工业大学, 后勤管理与保障处/物业管理部",
        "四川大学锦城学院后勤处, 四川大学锦城学院, 后勤处",
        "中国石油大学（北京）后勤集团, 中国石油大学北京, 后勤集团",
        "天府新城职业学院后勤服务中心, 天府新城职业学院, 后勤服务中心",
        "四川大学（望江校区）后勤处, 四川大学, 后勤处",
        "四川大学党委组织部, 四川大学, 党委组织部",
        "四川大学污水处理中心, 四川大学, 污水处理中心",
        "四川大学后勤服务总公司, 四川大学, 后勤服务总公司",
        "某某教育服务有限公司, 某某教育服务有限公司, ''"
    })
    void aUnitIsTakenApartIntoLegalPersonAndDepartments(String written, String legalPerson, String departments) {
        OwnerName name = names.split(written);
        assertEquals(legalPerson, name.legalPerson());
        assertEquals(departments, String.join("/", name.departments()));
    }

    @Test
    void aHospitalOrCompanyOfAUniversityIsALegalPersonOfItsOwn() {
        assertEquals("四川大学附属实验医院", names.split("四川大学附属实验医院总务科").legalPerson());
        assertEquals("四川大学后勤服务有限公司", names.split("四川大学后勤服务有限公司").legalPerson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"四川大学附中", "四川大学附小", "四川大学附属实验学校", "四川大学实验小学", "四川大学实验外国语学校", "四川大学出版社", "四川大学科技园发展公司"})
    void aSchoolAPressOrACompanyOfAUniversityIsALegalPersonOfItsOwn(String name) {
        assertEquals(new OwnerName(name, List.of()), names.split(name));
    }

    @Test
    void itsClinicAndItsKindergartenAreDepartments() {
        assertEquals(new OwnerName("四川大学", List.of("校医院")), names.split("四川大学校医院"));
        assertEquals(new OwnerName("四川大学", List.of("医院")), names.split("四川大学医院"));
        assertEquals(new OwnerName("四川大学", List.of("幼儿园")), names.split("四川大学幼儿园"));
    }

    @Test
    void aTownOfUniversitiesIsNoUniversity() {
        assertEquals("重庆大学城第一中学", names.split("重庆大学城第一中学").legalPerson());
        assertEquals("重庆大学", names.split("重庆大学城市建设与环境工程学院").legalPerson());
        assertEquals("重庆大学", names.split("重庆大学城乡规划设计研究院").legalPerson());
    }

    @Test
    void theEmptyNameHasNoOwner() {
        assertEquals(new OwnerName("", List.of()), names.split("（盖章）"));
    }
}
