package org.yinjian.core.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void aPictureOfOneStampingHasItsInkHoweverItLies() {
        for (double degrees : new double[] {0, 3, -40, 170}) {
            Likeness copy =
                    Likeness.of(DrawnTraces.scanned(1, 1, 0, 0, 0.5), DrawnTraces.scanned(1, 1, degrees, 0.01, 0.5));
            assertTrue(copy.sameInk(), degrees + " degrees: " + copy);
            assertTrue(copy.sameDesign(), degrees + " degrees: " + copy);
        }
    }

    @Test
    void twoStampingsOfOneSealShareItsDesignAndNotItsInk() {
        for (int stamping = 2; stamping < 12; stamping++) {
            Likeness pair = Likeness.of(DrawnTraces.stamped(1, 1), DrawnTraces.laid(1, stamping, 7, -0.01, 0.5));
            assertFalse(pair.sameInk(), pair.toString());
            assertFalse(pair.otherDesign(), pair.toString());
            assertEquals(0, pair.texture(), 0.3, pair.toString());
        }
    }

    @Test
    void anotherSealIsNeitherInkNorDesign() {
        Likeness other = Likeness.of(DrawnTraces.stamped(1, 1), DrawnTraces.stamped(2, 5));
        assertFalse(other.sameDesign(), other.toString());
    }

    @Test
    void evenInkProvesNothing() {
        Likeness even = Likeness.of(DrawnTraces.laid(1, 1, 0, 0, 0.02), DrawnTraces.laid(1, 1, 0, 0, 0.02));
        assertFalse(even.sameInk(), even.toString());
    }

    @Test
    void whoIsComparedWithWhomDoesNotMatterMuch() {
        Likeness one = Likeness.of(DrawnTraces.stamped(1, 1), DrawnTraces.laid(1, 2, 5, 0, 0.5));
        Likeness other = Likeness.of(DrawnTraces.laid(1, 2, 5, 0, 0.5), DrawnTraces.stamped(1, 1));
        assertEquals(one.design(), other.design(), 0.05);
        assertEquals(one.texture(), other.texture(), 0.15);
    }
}
