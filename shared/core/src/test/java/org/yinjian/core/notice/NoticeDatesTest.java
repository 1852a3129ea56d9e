package org.yinjian.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeDatesTest {
    private static final LocalDate SIGNED = LocalDate.of(2021, 10, 25);

    @ParameterizedTest
    @CsvSource({
        "截止时间为2021年12月10日。, 2021-12-10",
        "截止时间为 2021 年 12 月 10 日 。, 2021-12-10",
        "２０２１年１２月１０日前报送, 2021-12-10",
        "请于2021-12-10前报送, 2021-12-10",
        "请于2021.12.10前报送, 2021-12-10",
        "请于2021/12/10前报送, 2021-12-10",
        "二〇二一年十二月十日前报送, 2021-12-10",
        "十一月二十三号前报送, 2021-11-23",
        "请在11月3日前推荐, 2021-11-03",
        "1月20日前完成审核, 2022-01-20",
        "明年1月20日前完成审核, 2022-01-20",
        "次年4月进行通报, 2022-04-01..2022-04-30",
        "今年11月5日前, 2021-11-05",
        "2022年4月份进行通报, 2022-04-01..2022-04-30",
        "11月上旬, 2021-11-01..2021-11-10",
        "12月中旬, 2021-12-11..2021-12-20",
        "2022年2月底, 2022-02-21..2022-02-28",
        "11月1日至15日, 2021-11-01..2021-11-15",
        "11月1—15日, 2021-11-01..2021-11-15",
        "2021年11月1日—12月10日, 2021-11-01..2021-12-10",
        "2021年12月20日至1月10日, 2021-12-20..2022-01-10",
        "从11月1日（周一）到11月5日, 2021-11-01..2021-11-05",
        "12月10日（星期五）17:00前, 2021-12-10 17:00",
        "12月10日下午5点前, 2021-12-10 下午5点",
        "2021年2月30日前报送, ''",
        "2021年度最美后勤人, ''",
        "近3个月内, ''",
    })
    void a_date_is_read_however_it_is_written(String words, String expected) {
        assertEquals(expected, read(words));
    }

    @Property
    void no_text_makes_it_throw(@ForAll @StringLength(max = 40) String words) {
        read(words);
    }

    private static String read(String words) {
        NoticeSentence sentence = new NoticeSentence(words, new NoticePlace(Optional.empty(), 1, ""));
        List<DateMention> found = new NoticeDates(Optional.of(SIGNED), Optional.empty()).in(sentence, Optional.empty());
        return found.stream().map(NoticeDatesTest::text).collect(Collectors.joining("; "));
    }

    private static String text(DateMention date) {
        String span = date.from().equals(date.until()) ? "" : ".." + date.until();
        return date.from() + span + date.time().map(time -> " " + time).orElse("");
    }
}
