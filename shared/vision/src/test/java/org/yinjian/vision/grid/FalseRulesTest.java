package org.yinjian.vision.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;
import org.yinjian.vision.text.TextBox;

class FalseRulesTest {
    private static final Box UPPER = new Box(100, 100, 200, 44);
    private static final Box LOWER = new Box(100, 149, 200, 44);

    @Test
    void aBorderThroughALineIsNone() {
        List<Cell> cells = cells(new Box(110, 128, 150, 36));

        assertEquals(1, cells.size());
        assertEquals(new Box(100, 100, 200, 93), cells.getFirst().box());
        assertEquals(2, cells.getFirst().rowSpan());
        assertEquals(0.02, cells.getFirst().ink(), 1e-9);
    }

    @Test
    void aRuleThatALineTouchesWithItsEdgeStays() {
        assertEquals(2, cells(new Box(110, 110, 150, 40)).size());
    }

    @Test
    void twoLinesThatWereTakenForOneJoinNothing() {
        assertEquals(2, cells(new Box(110, 108, 150, 76)).size());
    }

    @Test
    void aLineOfTheNextColumnJoinsNothing() {
        assertEquals(2, cells(new Box(280, 128, 150, 36)).size());
    }

    @Test
    void aSealThatReachesOverTheRuleOfATallCellJoinsNothing() {
        Box opinion = new Box(100, 100, 800, 420);
        Box notes = new Box(100, 525, 800, 420);

        assertEquals(2, cells(opinion, notes, new Box(400, 500, 200, 50)).size());
    }

    private static List<Cell> cells(Box line) {
        return cells(UPPER, LOWER, line);
    }

    private static List<Cell> cells(Box upper, Box lower, Box line) {
        Box other = new Box(1000, 100, 100, 40);
        Grid grid = new Grid(
                upper.union(other),
                List.of(
                        new Cell(0, 0, 1, 1, upper, List.of(), 0.01),
                        new Cell(1, 0, 1, 1, lower, List.of(), 0.03),
                        new Cell(0, 1, 2, 1, other, List.of(), 0),
                        new Cell(0, 2, 2, 1, other, List.of(), 0),
                        new Cell(0, 3, 2, 1, other, List.of(), 0)));
        List<Cell> cells = FalseRules.joined(List.of(grid), List.of(TextBox.of(line, 1)))
                .getFirst()
                .cells();
        return cells.subList(0, cells.size() - 3);
    }

    @Test
    void inATightRowTheLineMayFillBothCells() {
        List<Cell> cells = cells(new Box(100, 100, 99, 18), new Box(100, 123, 99, 18), new Box(105, 102, 88, 36));

        assertEquals(1, cells.size());
    }
}
