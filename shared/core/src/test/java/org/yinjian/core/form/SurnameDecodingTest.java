package org.yinjian.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Line;

class SurnameDecodingTest {
    @Test
    void aWaveringFirstCharacterIsReadForTheSurnameAmongItsCandidates() {
        assertEquals("于洋", SurnameDecoding.begun(WaveringLine.of("千:0.7 于:0.2", "洋:0.99")));
        assertEquals("于洋：", SurnameDecoding.begun(WaveringLine.of("千:0.7 干:0.1 于:0.2", "洋:0.99", "：:0.9")));
    }

    @Test
    void aClearCharacterStandsThoughItBeginsNoUsualName() {
        assertEquals("千洋", SurnameDecoding.begun(WaveringLine.of("千:0.97 于:0.02", "洋:0.99")));
    }

    @Test
    void aSurnameIsNotTradedForAnother() {
        assertEquals("王洋", SurnameDecoding.begun(WaveringLine.of("王:0.5 于:0.4", "洋:0.99")));
    }

    @Test
    void aSurnameThatWasHardlyThoughtOfDoesNotCount() {
        assertEquals("千洋", SurnameDecoding.begun(WaveringLine.of("千:0.8 于:0.01", "洋:0.99")));
    }

    @Test
    void aChangedNameIsBelievedHalf() {
        Line line = WaveringLine.of("荪:0.6 蔡:0.3", "莉:0.99");
        ContextDecoding.Text text = SurnameDecoding.decode(line, new ContextDecoding.Text("荪莉", 0.6));
        assertEquals(new ContextDecoding.Text("蔡莉", 0.3), text);
    }
}
