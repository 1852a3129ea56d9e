package org.yinjian.core.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UsualPairsTest {
    private final CharacterPairs pairs = UsualPairs.read();

    @Test
    void wordsOfEveryDayAreKnownAndTheirMisreadingsAreNot() {
        assertTrue(pairs.contains('食', '堂'));
        assertTrue(pairs.contains('公', '寓'));
        assertFalse(pairs.contains('食', '当'));
        assertFalse(pairs.contains('后', '勃'));
    }

    @Test
    void theOrderOfTheTwoCounts() {
        assertTrue(pairs.contains('后', '勤'));
        assertFalse(pairs.contains('勤', '后'));
    }

    @Test
    void thereAreAsManyAsTheFilesHeadLetsExpect() {
        assertTrue(pairs.size() > 80_000, () -> "pairs " + pairs.size());
    }
}
