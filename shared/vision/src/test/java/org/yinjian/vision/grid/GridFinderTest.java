package org.yinjian.vision.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;
import org.yinjian.vision.page.PixelImages;

class GridFinderTest {
    private final BufferedImage page = new BufferedImage(1200, 1600, BufferedImage.TYPE_3BYTE_BGR);
    private final Graphics2D pen = page.createGraphics();

    GridFinderTest() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 1600);
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(3));
    }

    private List<Grid> find() {
        try (Mat mat = PixelImages.bounded(page, 2400)) {
            return GridFinder.find(mat);
        }
    }

    private void table(int rows, int columns) {
        for (int row = 0; row <= rows; row++) {
            pen.drawLine(100, 200 + 100 * row, 1100, 200 + 100 * row);
        }
        for (int column = 0; column <= columns; column++) {
            int x = 100 + 1000 * column / columns;
            pen.drawLine(x, 200, x, 200 + 100 * rows);
        }
    }

    @Property(tries = 12)
    void everyFieldOfATableIsACell(
            @ForAll @IntRange(min = 2, max = 9) int rows, @ForAll @IntRange(min = 2, max = 8) int columns) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 1600);
        pen.setColor(Color.DARK_GRAY);
        table(rows, columns);

        List<Grid> grids = find();

        assertEquals(1, grids.size());
        assertEquals(rows * columns, grids.getFirst().cells().size());
    }

    @Test
    void fieldsWithoutARuleBetweenThemAreOneCell() {
        table(4, 4);
        pen.setColor(Color.WHITE);
        pen.fillRect(110, 420, 480, 60);

        List<Cell> cells = find().getFirst().cells();

        assertEquals(15, cells.size());
        Cell joined = cells.stream()
                .filter(cell -> cell.columnSpan() == 2)
                .findFirst()
                .orElseThrow();
        assertEquals(2, joined.row());
        assertEquals(0, joined.column());
    }

    @Test
    void strokesOfTextThatTheFilePlacesAreNoRules() {
        table(4, 4);
        pen.drawLine(160, 200, 160, 300);
        pen.drawLine(200, 200, 200, 300);
        assertEquals(18, find().getFirst().cells().size(), "they reach from rule to rule");
        try (Mat mat = PixelImages.bounded(page, 2400)) {
            List<Grid> grids = GridFinder.find(mat, List.of(new Box(140, 203, 80, 94)), List.of());
            assertEquals(16, grids.getFirst().cells().size());
        }
    }

    @Test
    void aBrokenRuleStillDivides() {
        table(4, 4);
        pen.setColor(Color.WHITE);
        for (int x = 130; x < 1080; x += 120) {
            pen.fillRect(x, 390, 40, 20);
        }

        assertEquals(16, find().getFirst().cells().size());
    }

    @Test
    void aTableWhoseRulesAreAllInterruptedAtOnePlaceIsStillOne() {
        table(4, 4);
        pen.setColor(Color.WHITE);
        pen.fillRect(560, 190, 30, 420);
        pen.fillRect(580, 440, 530, 30);
        pen.fillRect(90, 440, 470, 30);

        List<Grid> grids = find();

        assertEquals(1, grids.size());
        assertEquals(16, grids.getFirst().cells().size());
    }

    @Test
    void strokesWellInsideADetectedLineAreNoRules() {
        table(4, 4);
        pen.drawLine(160, 215, 160, 285);
        pen.drawLine(120, 250, 220, 250);
        try (Mat mat = PixelImages.bounded(page, 2400)) {
            List<Grid> grids = GridFinder.find(mat, List.of(), List.of(new Box(110, 195, 120, 110)));
            assertEquals(16, grids.getFirst().cells().size());
        }
    }

    @Test
    void anUnderlineAboveATableThatStrokesConnectWithItIsNotOfIt() {
        table(4, 4);
        pen.drawLine(300, 160, 700, 160);
        pen.drawLine(500, 90, 500, 200);
        pen.drawLine(460, 100, 560, 100);

        Grid grid = find().getFirst();

        assertEquals(16, grid.cells().size());
        assertTrue(grid.box().y() >= 200);
    }

    @Test
    void aFloorsJointLevelWithARuleTakesNoPieceOfIt() {
        table(4, 4);
        pen.drawLine(40, 100, 40, 700);
        pen.drawLine(16, 300, 60, 300);
        pen.drawLine(1150, 100, 1150, 700);
        pen.drawLine(16, 690, 1180, 690);
        pen.drawLine(16, 120, 1180, 120);

        assertTrue(find().stream().anyMatch(grid -> grid.cells().size() == 16));
    }

    @Test
    void aCreaseThatRunsOffTheTableIsNoRule() {
        table(4, 4);
        pen.drawLine(15, 350, 1185, 350);

        assertEquals(16, find().getFirst().cells().size());
    }

    @Test
    void aCreaseInPiecesThatRunsOffTheTableIsNoRule() {
        table(4, 4);
        for (int y = 15; y < 1500; y += 270) {
            pen.drawLine(480, y, 480, y + 250);
        }

        assertEquals(16, find().getFirst().cells().size());
    }

    @Test
    void aPaleCreaseIsNoRule() {
        table(4, 4);
        pen.setColor(new Color(225, 225, 225));
        pen.drawLine(100, 350, 1100, 350);

        assertEquals(16, find().getFirst().cells().size());
    }

    @Test
    void redRulesAndSealsAreNotPartOfATable() {
        pen.setColor(new Color(220, 40, 40));
        pen.setStroke(new BasicStroke(8));
        pen.drawOval(500, 250, 300, 300);
        pen.drawLine(100, 350, 1100, 350);
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(3));
        table(4, 4);

        assertEquals(16, find().getFirst().cells().size());
    }

    @Test
    void inkTellsAFilledCellFromAnEmptyOne() {
        table(4, 4);
        pen.fillRect(150, 240, 20, 20);

        List<Cell> cells = find().getFirst().cells();

        assertTrue(cells.getFirst().ink() > 0.001);
        assertEquals(0, cells.get(1).ink());
    }

    @Test
    void aCreaseThroughAnEmptyCellIsNoInk() {
        table(4, 4);
        pen.fillRect(150, 240, 20, 20);
        pen.setColor(new Color(150, 150, 150));
        pen.drawLine(340, 352, 620, 356);

        List<Cell> cells = find().getFirst().cells();

        assertEquals(0, cells.get(5).ink(), 0.002);
    }

    @Test
    void aPageWithoutRulesHasNoTable() {
        pen.drawLine(100, 300, 1100, 300);
        pen.drawLine(100, 500, 1100, 500);

        assertEquals(List.of(), find());
    }
}
