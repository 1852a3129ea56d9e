package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FusedLinesTest {
    @Test
    void whatIsSpoiltInOneReadingAndClearInAnotherIsClear() {
        assertEquals(0, fused("西昌学院后勒处", "西昌学院后勤处").score("西昌学院后勤处"), 1e-6);
        assertEquals(0, fused("许昌学院后勤处", "西昌学院后勒处", "西昌学院后勤处").score("西昌学院后勤处"), 1e-6);
    }

    @Test
    void oneLuckyReadingOfThreeDecidesNothing() {
        assertTrue(fused("许昌学院", "许昌学院", "西昌学院").score("西昌学院") < -4);
    }

    @Test
    void whatIsInExcessCountsWhereverALineLaysIt() {
        FusedLines fused = new FusedLines(List.of(
                new ForcedAlignment(DrawnEmissions.confused("铜陵学院城市学院", 2, '字', 0.1f)),
                new ForcedAlignment(DrawnEmissions.confused("铜陵学院城市学院", 7, '阮', 0.1f))));
        assertTrue(fused.score("铜陵学院") < -10);
        assertTrue(fused.score("铜陵学院城市学院") > -1);
    }

    @Test
    void withoutAReadingNothingScores() {
        assertTrue(fused().score("西昌学院") < -50);
    }

    private static FusedLines fused(String... read) {
        return new FusedLines(Stream.of(read)
                .map(text -> new ForcedAlignment(DrawnEmissions.of(text)))
                .toList());
    }
}
