package org.yinjian.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedSpacingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第四阶段：2022 年4月份进行全国某某系统“2021 年度先进”的通报 及事迹宣讲。|第四阶段：2022年4月份进行全国某某系统“2021年度先进”的通报及事迹宣讲。",
                "各地方社团组织可推荐1-2 人，协会各分支机构可推荐2-3 人。|各地方社团组织可推荐1-2人，协会各分支机构可推荐2-3人。",
                "各单位的材料报送截止时间为 2021年12月10日。|各单位的材料报送截止时间为2021年12月10日。",
                "某某协会秘书处联系人：甲联系人 13000000001，电子邮箱|某某协会秘书处联系人：甲联系人 13000000001，电子邮箱",
                "张三 李四 王五|张三 李四 王五",
                "the page reads as it was written in English|the page reads as it was written in English",
            })
    void blanks_of_printing_go_and_those_of_writing_stay(String printed, String written) {
        assertEquals(written, PrintedSpacing.removed(printed));
    }
}
