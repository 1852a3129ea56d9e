package org.yinjian.testkit.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.PageReading;

class FormPageBuilderTest {
    @Test
    void aValueStandsInTheCellRightOfItsLabel() {
        PageReading page = new FormPageBuilder().value("姓名", "周一帆").build();

        Cell label = cell(page, "姓名");
        Cell value = cell(page, "周一帆");

        assertEquals(label.row(), value.row());
        assertEquals(label.box().right(), value.box().x());
    }

    @Test
    void cellsDoNotOverlap() {
        List<Cell> cells = grid(new FormPageBuilder().build()).cells();
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(0, cells.get(i).box().overlap(cells.get(j).box()), cells.get(i) + " over " + cells.get(j));
            }
        }
    }

    @Test
    void anEmptyValueLeavesItsCellEmptyAndARemovedOneLeavesNone() {
        int whole = grid(new FormPageBuilder().build()).cells().size();
        PageReading page = new FormPageBuilder().value("邮箱", "").without("邮编").build();

        assertEquals(whole - 2, grid(page).cells().size());
        assertTrue(grid(page).cells().stream()
                .anyMatch(cell ->
                        cell.lines().isEmpty() && cell.row() == cell(page, "邮箱").row()));
        assertThrows(IllegalArgumentException.class, () -> new FormPageBuilder().value("微信", "x"));
    }

    @Test
    void aSealStandsInTheOpinionCell() {
        PageReading page =
                new FormPageBuilder().sealed(ImprintBuilder.reading("四川大学")).build();

        Box seal = page.imprints().getFirst().box();
        Box opinion = cell(page, "同意推荐。（盖章）2021年10月28日").box();
        assertEquals(seal.area(), seal.overlap(opinion));
        assertEquals("四川大学", page.imprints().getFirst().arcs().getFirst().text());
    }

    @Test
    void emissionsShowEachCharacterOnceAndWhatElseItMightBe() {
        Emissions emissions =
                new EmissionsBuilder().sure("川").torn('大', 0.6f, '太', 0.3f).build();

        assertEquals(4, emissions.steps());
        assertEquals('川', emissions.symbol(0, 0));
        assertEquals(0.3f, emissions.of(2, '太'));
        assertEquals(Emissions.FLOOR, emissions.of(0, '太'));
    }

    @Test
    void aPageOfNothingIsBlank() {
        assertTrue(new TextPageBuilder().build().blank());
        assertEquals(
                Optional.of(150), new TextPageBuilder().lines("荣誉证书").build().dpi());
    }

    private static Grid grid(PageReading page) {
        return page.grids().getFirst();
    }

    private static Cell cell(PageReading page, String text) {
        return grid(page).cells().stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell says " + text));
    }
}
