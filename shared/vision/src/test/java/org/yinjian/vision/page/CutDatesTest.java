package org.yinjian.vision.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;

class CutDatesTest {
    private static final Line BEHEADED = line("五年一月十九日", 700, 350);

    @Test
    void aBeheadedDateIsReadOnceMoreFromFurtherLeft() {
        List<Line> lines = CutDates.complete(
                List.of(line("二〇", 520, 80), BEHEADED, line("四川省总工会", 100, 300)),
                box -> line("二〇一五年一月十九日", box.bounds().x(), box.bounds().width()));

        assertEquals(
                List.of("", "二〇一五年一月十九日", "四川省总工会"),
                lines.stream().map(Line::text).toList());
        assertEquals(525, lines.get(1).box().x(), 3);
    }

    @Test
    void whatDoesNotBecomeAWholeDateIsLeftAsItWas() {
        List<Line> lines = List.of(BEHEADED);

        assertEquals(lines, CutDates.complete(lines, _ -> line("工会五年一月十九日", 500, 550)));
    }

    @Test
    void aWholeDateIsNotReadAgain() {
        List<Line> lines = List.of(line("二〇一五年一月十九日", 500, 550));

        assertEquals(lines, CutDates.complete(lines, _ -> {
            throw new AssertionError("read again");
        }));
    }

    @Test
    void aDateWithoutItsDayIsReadOnceMoreToFurtherRight() {
        for (String[] cut :
                new String[][] {{"二〇二一年六月十", "二〇二一年六月十一日"}, {"2021年10月2", "2021年10月28日"}, {"2021年10月", "2021年10月8日"}}) {
            List<Line> lines = CutDates.complete(
                    List.of(line(cut[0], 500, 400)),
                    box -> line(cut[1], box.bounds().x(), box.bounds().width()));

            assertEquals(cut[1], lines.getFirst().text());
            assertEquals(500, lines.getFirst().box().x(), 1);
            assertTrue(lines.getFirst().box().right() > 1000);
        }
    }

    @Test
    void aMonthBehindWhichNoDayStandsIsLeftAsItWas() {
        List<Line> lines = List.of(line("2021年10月", 500, 400));

        assertEquals(lines, CutDates.complete(lines, box -> line("2021年10月会", 500, 600)));
    }

    private static Line line(String text, int x, int width) {
        return new Line(text, 0.9, new Box(x, 900, width, 70), Emissions.none(), "ppocr");
    }
}
