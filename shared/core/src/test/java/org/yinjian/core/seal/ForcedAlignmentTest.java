package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForcedAlignmentTest {
    private final ForcedAlignment read = new ForcedAlignment(DrawnEmissions.of("四川大学5101070012345"));

    @Test
    void theNameThatIsReadScoresZeroAndDigitsAreFree() {
        assertEquals(0, read.score("四川大学"), 1e-6);
    }

    @Test
    void anotherCharacterCostsTheClamp() {
        assertTrue(read.score("四州大学") < -8);
    }

    @Test
    void charactersInExcessCostOnEitherSide() {
        ForcedAlignment longer = new ForcedAlignment(DrawnEmissions.of("四川大学锦城学院"));
        assertTrue(longer.score("四川大学") < -30);
        assertTrue(new ForcedAlignment(DrawnEmissions.of("西四川大学")).score("四川大学") < -8);
    }

    @Test
    void aMissingCharacterCosts() {
        assertTrue(read.score("四川农业大学") < -15);
    }

    @Test
    void aDoubtfulCharacterCostsWhatTheDoubtIsWorth() {
        ForcedAlignment doubtful = new ForcedAlignment(DrawnEmissions.confused("西昌学院", 0, '许', 0.75f));
        assertEquals(Math.log(0.25 / 0.75), doubtful.score("西昌学院"), 1e-3);
        assertEquals(0, doubtful.score("许昌学院"), 1e-6);
    }

    @Test
    void repeatedCharactersNeedABlankBetweenThem() {
        assertEquals(0, new ForcedAlignment(DrawnEmissions.of("处处")).score("处处"), 1e-6);
    }

    @Test
    void aPathTellsWhereTheCharactersStandAndWhatEachOfThemCosts() {
        ForcedAlignment.Path path = read.path("四州大学").orElseThrow();
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, path.from());
        assertTrue(path.costs()[3] < -8);
        assertEquals(read.score("四州大学"), Arrays.stream(path.costs()).sum(), 1e-6);
        assertEquals(Set.of((int) '川'), read.held(3, 4, 0.5).keySet());
    }

    @Test
    void nothingFitsAnEmptyLine() {
        ForcedAlignment empty = new ForcedAlignment(org.yinjian.core.reading.Emissions.none());
        assertTrue(empty.score("四川大学") < -1000);
        assertTrue(empty.path("四川大学").isEmpty());
    }
}
