package org.yinjian.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.CharacterPairs;

class ContextDecodingTest {
    private static final CharacterPairs NAMES = CharacterPairs.of(List.of("后勤管理处", "西昌学院", "许昌学院"));

    @Test
    void aWaveringCharacterFollowsItsNeighbours() {
        ContextDecoding.Text read = decode("后:.99", "勃:.6 勤:.3", "管:.99", "理:.99", "处:.99");

        assertEquals("后勤管理处", read.value());
        assertTrue(read.certainty() > 0.9, () -> "certainty " + read.certainty());
    }

    @Test
    void aClearCharacterIsNeverOverruled() {
        ContextDecoding.Text read = decode("后:.99", "勃:.96 勤:.03", "管:.99", "理:.99", "处:.99");

        assertEquals("后勃管理处", read.value());
        assertTrue(read.certainty() < 0.5, () -> "certainty " + read.certainty());
    }

    @Test
    void twoKnownNamesAreToldApartByTheirInkAlone() {
        ContextDecoding.Text read = decode("西:.55 许:.45", "昌:.99", "学:.99", "院:.99");

        assertEquals("西昌学院", read.value());
        assertTrue(read.certainty() < 0.7, () -> "certainty " + read.certainty());
    }

    @Test
    void whatNobodyListedKeepsItsShareOfTheDoubt() {
        ContextDecoding.Text read = decode("后:.99", "勃:.5", "管:.99", "理:.99", "处:.99");

        assertEquals("后勃管理处", read.value());
        assertTrue(read.certainty() < 0.6, () -> "certainty " + read.certainty());
    }

    @Test
    void aNameOfUnknownPairsIsAsCertainAsItsCharacters() {
        assertEquals(0.81, decode("玛:.9", "沁:.9").certainty(), 0.01);
    }

    @Test
    void withoutKnownPairsTheFreeReadingStands() {
        Line line = line("后:.99", "勃:.6 勤:.3");

        assertEquals(
                "后勃", new ContextDecoding(CharacterPairs.none()).decode(line).value());
    }

    private static ContextDecoding.Text decode(String... slots) {
        return new ContextDecoding(NAMES).decode(line(slots));
    }

    /** A line whose steps are given as {@code character:probability} pairs, likeliest first, a blank after each. */
    private static Line line(String... slots) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> symbols = new ArrayList<>();
        List<Float> probabilities = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String slot : slots) {
            for (String entry : slot.split(" ")) {
                symbols.add(entry.codePointAt(0));
                probabilities.add(Float.parseFloat(entry.substring(entry.indexOf(':') + 1)));
            }
            text.append(slot.charAt(0));
            starts.add(symbols.size());
            symbols.add(Emissions.BLANK);
            probabilities.add(0.99f);
            starts.add(symbols.size());
        }
        float[] held = new float[probabilities.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = probabilities.get(i);
        }
        Emissions emissions = new Emissions(
                starts.stream().mapToInt(Integer::intValue).toArray(),
                symbols.stream().mapToInt(Integer::intValue).toArray(),
                held);
        return new Line(text.toString(), 0.9, new Box(0, 0, 100, 20), emissions, "ppocr");
    }
}
