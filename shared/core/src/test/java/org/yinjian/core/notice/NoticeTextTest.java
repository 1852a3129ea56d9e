package org.yinjian.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;

class NoticeTextTest {
    @Test
    void a_full_line_goes_on_though_the_next_is_short_and_ends_with_a_colon() {
        assertEquals(
                List.of("第一阶段：十二月十日前完成征集，通过以下三种方式进行："),
                paragraphs(printed("第一阶段：十二月十日前完成征集，通过以", 1000), printed("下三种方式进行：", 400)));
    }

    @Test
    void who_is_addressed_after_a_title_begins_anew() {
        assertEquals(List.of("关于开展推举活动的通知", "各有关单位："), paragraphs(printed("关于开展推举活动的通知", 700), printed("各有关单位：", 300)));
    }

    @Test
    void blanks_of_a_paragraphs_short_last_line_are_the_printers_too() {
        assertEquals(
                List.of("各地方教育后勤社团组织可推荐1-2人，协会各分支机构可推荐2-3人。"),
                paragraphs(printed("各地方教育后勤社团组织可推荐1-2人，协会各分支机构可推", 1000), printed("荐2-3 人。", 160)));
    }

    private record Printed(String text, int width) {}

    private static Printed printed(String text, int width) {
        return new Printed(text, width);
    }

    private static List<String> paragraphs(Printed... printed) {
        List<Line> lines = new ArrayList<>();
        for (Printed one : printed) {
            Box box = new Box(0, 40 * lines.size(), one.width(), 30);
            lines.add(new Line(one.text(), 1, box, Emissions.none(), "text"));
        }
        PageReading page = new PageReading(
                1,
                1000,
                1400,
                Optional.empty(),
                0,
                PageSource.TEXT_LAYER,
                lines,
                List.of(),
                List.of(),
                List.of(),
                false);
        return NoticeText.of(List.of(page)).paragraphs().stream()
                .map(NoticeParagraph::text)
                .toList();
    }
}
