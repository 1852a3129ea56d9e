package org.yinjian.evaluation.seals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.evaluation.accuracy.Rate;
import org.yinjian.evaluation.seals.SealResult.Verdict;
import org.yinjian.evaluation.seals.SealsScore.Judged;
import org.yinjian.evaluation.seals.SealsScore.Way;

class SealsScoreTest {
    @Test
    void theThresholdForAShareLetsNoMoreThanThatSharePass() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            judged.add(judged(false, 1, -i, 0));
        }
        for (int i = 0; i < 100; i++) {
            judged.add(judged(true, 1, -i - 0.5, 1));
        }
        SealsScore score = new SealsScore(judged);

        assertEquals(-1, score.threshold(Way.KNOWN, 0.001));
        assertEquals(0, score.threshold(Way.KNOWN, 0.0001));
        assertEquals(-10, score.threshold(Way.KNOWN, 0.01));
        assertEquals(new Rate(10, 100), score.recallAt(Way.KNOWN, List.of(0.01)).get(0.01));
        assertEquals(
                new Rate(0, 100), score.recallAt(Way.KNOWN, List.of(0.0001)).get(0.0001));
    }

    @Test
    void wilsonsIntervalIsTheTextbooks() {
        Rate none = new Rate(0, 10_000);
        Rate ten = new Rate(10, 10_000);

        assertEquals(0, none.lower(), 1e-9);
        assertEquals(0.000384, none.upper(), 1e-5);
        assertEquals(0.000543, ten.lower(), 1e-5);
        assertEquals(0.001840, ten.upper(), 1e-5);
    }

    @Test
    void recallWhereVisibleLeavesOutWhatNobodyCouldRead() {
        SealsScore score =
                new SealsScore(List.of(judged(true, 0.7, 1, 0), judged(true, 0.69, -1, 0), judged(true, 0.9, -1, 0)));

        assertEquals(new Rate(1, 3), score.recall(Way.KNOWN));
        assertEquals(new Rate(1, 2), score.recallWhereVisible(Way.KNOWN));
    }

    @Test
    void aSetOnWhichTheNaiveWayDoesNotErrDoesNotCount() {
        List<Judged> easy = List.of(judged(true, 1, 1, 0.9), judged(false, 1, -1, 0.3));
        List<Judged> hard = List.of(judged(true, 1, 1, 0.9), judged(false, 1, -1, 0.8));

        assertFalse(new SealsScore(easy).counts());
        assertTrue(new SealsScore(hard).counts());
    }

    @Test
    void aDefectIsNamedWhenOneIsRightAndNoneIsWrong() {
        SealTruth truth = truth(false, 1);

        assertTrue(truth.named(List.of("ILLEGIBLE")));
        assertFalse(truth.named(List.of()));
        assertFalse(truth.named(List.of("NAME_MISMATCH", "GREY_COPY")));
    }

    @Test
    void whatKeptSealsFromPassingIsCountedByTheDefectsNamedTogether() {
        List<Judged> judged = List.of(
                judged(true, 1, 1, 0),
                judged(true, 0.9, -1, 0, "ILLEGIBLE"),
                judged(true, 0.3, -1, 0, "ILLEGIBLE"),
                judged(true, 0.3, -1, 0, "ILLEGIBLE", "INCOMPLETE"),
                judged(false, 1, -1, 0, "NAME_MISMATCH"));

        SealResult misread = new SealResult(
                "I00001",
                true,
                new Verdict(false, List.of("ILLEGIBLE"), -1),
                new Verdict(false, List.of(), -1),
                0,
                "四川太学",
                1,
                1);
        assertEquals(
                Map.of("ILLEGIBLE", new Stopped(1, 1, 0)),
                new SealsScore(List.of(new Judged(truth(true, 1), misread))).stopped());
        assertEquals(
                Map.of("ILLEGIBLE", new Stopped(2, 1, 2), "ILLEGIBLE + INCOMPLETE", new Stopped(1, 0, 1)),
                new SealsScore(judged).stopped());
    }

    @Test
    void aResultIsTheSameAfterItWasWritten() {
        SealResult result = judged(true, 1, 2.5, 0.75).result();

        assertEquals(result, SealResult.of(result.line()));
    }

    @Test
    void similarityIsOneLessTheEditsByTheLongerText() {
        assertEquals(0.75, NaiveWay.similarity("四川大学", "四州大学"));
        assertEquals(0, NaiveWay.similarity("", "四川大学"));
    }

    private static Judged judged(boolean must, double visible, double score, double similarity, String... defects) {
        Verdict verdict = new Verdict(score >= 0, List.of(defects), score);
        return new Judged(
                truth(must, visible), new SealResult("I00001", true, verdict, verdict, similarity, "四川大学", 1, 1));
    }

    private static SealTruth truth(boolean must, double visible) {
        return new SealTruth(
                "I00001",
                Path.of("x.jpg"),
                "四川大学",
                "四川大学",
                "四川大学",
                must ? "unit" : "alike",
                "clear",
                "scan",
                "WENKAI",
                must,
                must ? List.of() : List.of("NAME_MISMATCH", "ILLEGIBLE"),
                visible,
                8,
                new Box(0, 0, 10, 10));
    }
}
