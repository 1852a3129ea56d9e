package org.yinjian.evaluation.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentRenderer;
import org.yinjian.adapters.intake.ContentUnpacker;

class SpeedScoreTest {
    @Test
    void aRatioIsOursByThePeersOnTheSamePages() {
        SpeedScore score = new SpeedScore(
                List.of(new SpeedScore.Row("form", 2, 0.5, Optional.of(2.0))),
                Map.of("judged", 0.25),
                1.8,
                Optional.of(700L),
                Optional.of("3.10.0"),
                0.3);

        assertTrue(score.text().contains("0.25"), score.text());
        assertTrue(score.json().contains("\"ratio\" : 0.25"), score.json());
    }

    @Test
    void withoutThePeerThereIsNoRatioAndItSaysWhy() {
        SpeedScore score = new SpeedScore(
                List.of(new SpeedScore.Row("form", 1, 0.5, Optional.empty())),
                Map.of(),
                1.8,
                Optional.empty(),
                Optional.empty(),
                0.3);

        assertTrue(score.text().contains("no ratio"), score.text());
        assertFalse(score.json().contains("ratio"), score.json());
    }

    @Test
    void whatIsTimedIsADensePageAFormAndItsTwoCertificates() {
        IntakeLimits limits = IntakeLimits.defaults();
        SpeedSamples samples = SpeedSamples.make(new ContentUnpacker(limits), new ContentRenderer(limits));

        assertEquals(3, samples.dossier().size());
        assertEquals(1, samples.form().size());
        assertEquals(1654, samples.dense().image().getWidth());
    }

    @Test
    void anInterpreterThatIsNotThereIsNoPeer() {
        assertEquals(Optional.empty(), new RapidOcrPeer("no-such-python").version());
    }
}
