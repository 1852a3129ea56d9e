package org.yinjian.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "2021 年 11 月 17 日, 2021-11-17",
        "2021.12.02, 2021-12-02",
        "2021/12/9, 2021-12-09",
        "2021-10-28, 2021-10-28",
        "（盖章）2021年10月30日, 2021-10-30",
        "二〇二一年十月二十八日, 2021-10-28",
        "二○一六年五月, 2016-05",
        "二零一九年十二月三十一日, 2019-12-31",
        "二〇一八年一月一日, 2018-01-01",
        "2019年12月, 2019-12"
    })
    void everyUsualSpellingIsADate(String text, String iso) {
        assertEquals(Optional.of(iso), DateText.find(text));
    }

    @ParameterizedTest
    @CsvSource({"2021年13月1日", "2021年11月31日", "年 月 日", "18935429840", "第2021号"})
    void whatIsNoDateStaysNone(String text) {
        assertEquals(Optional.empty(), DateText.find(text));
    }

    @Test
    void aMonthAloneIsNoDay() {
        assertEquals(Optional.empty(), DateText.findDay("2019年12月"));
    }

    @Property
    void everyDayIsReadBackFromItsWrittenForm(@ForAll @IntRange(min = 0, max = 40_000) int day) {
        LocalDate date = LocalDate.of(1950, 1, 1).plusDays(day);
        String written = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        assertEquals(Optional.of(date.toString()), DateText.find("于" + written + "。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021年10月2, true",
        "2021年10月28日, false",
        "二〇二一年六月十, true",
        "二〇二一年六月, false",
        "2021.10.28, false",
        "2021年10月 2, true"
    })
    void aDayWithoutItsSignMayGoOn(String text, boolean breaksOff) {
        assertEquals(breaksOff, DateText.breaksOff(text));
    }
}
