package org.yinjian.vision.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;

class SliversTest {
    private static final double LEAST = 15;
    private static final List<Cell> PARTED =
            List.of(cell(3, 0, 1, 81, 287), cell(3, 1, 1, 373, 5), cell(3, 2, 2, 383, 535));

    @Test
    void whatTwoStrokesPartedIsOneCell() {
        List<Cell> cells = Slivers.joined(PARTED, LEAST);
        assertEquals(1, cells.size());
        assertEquals(new Box(81, 100, 837, 54), cells.getFirst().box());
        assertEquals(4, cells.getFirst().columnSpan());
    }

    @Test
    void aDoubleRuleThroughTwoRowsParts() {
        List<Cell> cells = List.of(
                PARTED.get(0),
                PARTED.get(1),
                PARTED.get(2),
                cell(4, 0, 1, 81, 287),
                cell(4, 1, 1, 373, 5),
                cell(4, 2, 2, 383, 535));
        assertEquals(cells, Slivers.joined(cells, LEAST));
    }

    @Test
    void theRoomBetweenTheTwoLinesOfAFrameStays() {
        List<Cell> cells = List.of(cell(3, 0, 1, 81, 5), cell(3, 1, 1, 90, 500));
        assertEquals(cells, Slivers.joined(cells, LEAST));
    }

    private static Cell cell(int row, int column, int columns, int x, int width) {
        return new Cell(row, column, 1, columns, new Box(x, 100, width, 54), List.of(), 0.1);
    }
}
