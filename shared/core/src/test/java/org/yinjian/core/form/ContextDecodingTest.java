package org.yinjian.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.CharacterPairs;

class ContextDecodingTest {
    private static final CharacterPairs NAMES = CharacterPairs.of(List.of("后勤管理处", "西昌学院", "许昌学院"));
    private static final CharacterPairs EVERYDAY = CharacterPairs.of(List.of("食堂", "后堂"));

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
    void everydayWordsHelpWhereNoNameIsKnown() {
        assertEquals("第一食堂", decode("第:.99", "一:.99", "食:.99", "当:.6 堂:.3").value());
    }

    @Test
    void aKnownNameIsLikelierThanAnEverydayWord() {
        assertEquals("后勤", decode("后:.99", "堂:.5 勤:.4").value());
    }

    @Test
    void aSpeckThatMayBeNoCharacterIsLeftOut() {
        ContextDecoding.Text read = decode("管:.99", "理:.99", "处:.99", "新:.5 \0:.45");

        assertEquals("管理处", read.value());
        assertTrue(read.certainty() < 0.85, () -> "certainty " + read.certainty());
    }

    @Test
    void aCharacterAmongUnknownOnesIsNoSpeck() {
        assertEquals("玛沁罕", decode("玛:.9", "沁:.8 \0:.15", "罕:.9").value());
    }

    @Test
    void aNameOfUnknownPairsIsAsCertainAsItsCharacters() {
        assertEquals(0.81, decode("玛:.9", "沁:.9").certainty(), 0.01);
    }

    @Test
    void withoutKnownPairsTheFreeReadingStands() {
        Line line = WaveringLine.of("后:.99", "勃:.6 勤:.3");

        assertEquals(
                "后勃",
                new ContextDecoding(CharacterPairs.none(), CharacterPairs.none())
                        .decode(line)
                        .value());
    }

    private static ContextDecoding.Text decode(String... slots) {
        return new ContextDecoding(NAMES, EVERYDAY).decode(WaveringLine.of(slots));
    }
}
