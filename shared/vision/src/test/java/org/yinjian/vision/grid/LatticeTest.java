package org.yinjian.vision.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatticeTest {
    @Test
    void theRoomInsideACertificatesBorderIsNearlyAllOfItHoweverItIsCut() {
        List<RuleLine> rows = List.of(
                RuleLine.drawn(0, 100, 0),
                RuleLine.drawn(0, 12, 10),
                RuleLine.drawn(88, 100, 90),
                RuleLine.drawn(0, 100, 100));
        List<RuleLine> columns = List.of(
                RuleLine.drawn(0, 100, 0),
                RuleLine.drawn(0, 12, 10),
                RuleLine.drawn(88, 100, 90),
                RuleLine.drawn(0, 100, 100));
        Lattice border = new Lattice(rows, columns);
        assertTrue(border.widestRoom() > 0.9, () -> "widest room " + border.widestRoom());
        assertTrue(border.cells().size() > 1);
    }

    @Test
    void aRuledTableHasNoWideRoom() {
        List<RuleLine> rows = List.of(
                RuleLine.drawn(0, 90, 0),
                RuleLine.drawn(0, 90, 30),
                RuleLine.drawn(0, 90, 60),
                RuleLine.drawn(0, 90, 90));
        assertEquals(1 / 9.0, new Lattice(rows, rows).widestRoom(), 1e-9);
    }

    @Test
    void aGapBetweenTwoLinesCloseTogetherJoinsNoRows() {
        List<RuleLine> rows = List.of(
                RuleLine.drawn(0, 300, 0),
                RuleLine.join(List.of(new Rule(0, 103, 30, 30), new Rule(109, 300, 30, 30)), 3)
                        .getFirst(),
                RuleLine.drawn(0, 300, 60));
        List<RuleLine> columns = List.of(
                RuleLine.drawn(0, 60, 0),
                RuleLine.drawn(0, 30, 102),
                RuleLine.drawn(30, 60, 110),
                RuleLine.drawn(0, 60, 300));
        assertEquals(4, new Lattice(rows, columns).cells().size());
    }

    @Test
    void aGapAtTheEndOfARuleThatALineElsewhereMakesAFieldJoinsNoRows() {
        List<RuleLine> rows = List.of(
                RuleLine.drawn(0, 300, 0),
                RuleLine.drawn(0, 300, 30),
                RuleLine.drawn(0, 250, 60),
                RuleLine.drawn(0, 300, 90));
        List<RuleLine> columns =
                List.of(RuleLine.drawn(0, 90, 0), RuleLine.drawn(0, 30, 248), RuleLine.drawn(0, 90, 300));
        assertEquals(4, new Lattice(rows, columns).cells().size());
    }
}
