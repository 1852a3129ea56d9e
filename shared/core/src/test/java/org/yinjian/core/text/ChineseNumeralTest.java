package org.yinjian.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "07, 7",
        "三, 3",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十八, 28",
        "廿三, 23",
        "卅一, 31",
        "元, 1",
        "两, 2",
        "两百, 200",
        "〇, 0",
        "二〇二一, 2021",
        "二○二一, 2021",
        "二零一九, 2019",
        "二O一O, 2010"
    })
    void a_number_is_told_however_it_is_written(String text, int number) {
        assertEquals(number, ChineseNumeral.valueOf(text));
    }

    @Property
    void a_year_in_digits_is_that_year(@ForAll @IntRange(min = 1900, max = 2100) int year) {
        assertEquals(year, ChineseNumeral.valueOf(ChineseNumeral.digits(year)));
        assertEquals(
                LocalDate.of(year, 11, 3).toString(),
                DateText.find(ChineseNumeral.digits(year) + "年十一月三日").orElseThrow());
    }
}
