package org.yinjian.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;

class FormDesignTest {
    static List<FormDesign> designs() {
        List<FormDesign> designs = new ArrayList<>();
        for (SampleForm form : SampleForm.values()) {
            designs.addAll(List.of(form.design(false), form.design(true)));
            for (int seed = 0; seed < 6; seed++) {
                designs.add(Family.HELD_OUT.design(form, seed % 2 == 0, new Dice(seed)));
                designs.add(Family.PRACTICE.design(form, seed % 2 == 0, new Dice(seed)));
                designs.add(Family.REHEARSAL.design(form, seed % 2 == 0, new Dice(seed)));
            }
        }
        return designs;
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everyFieldHasOnePlace(FormDesign design) {
        List<String> placed = new ArrayList<>(List.of("opinionDate"));
        design.above().ifPresent(slot -> placed.add(slot.key()));
        for (FormCell cell : FormCell.of(design)) {
            switch (cell) {
                case FormCell.Value value -> placed.add(value.key());
                case FormCell.Labelled both -> placed.add(both.key());
                case FormCell.Label label -> assertFalse(label.text().isBlank());
                case FormCell.Photo photo -> assertTrue(photo.area().width() > 20, photo.toString());
                case FormCell.Remark remark -> assertTrue(remark.number() < 2);
            }
        }

        assertEquals(new HashSet<>(design.keys()), new HashSet<>(placed));
        assertEquals(design.keys().size(), placed.size());
    }

    /** The cells cover the table from edge to edge: together they have its area, and none lies over another. */
    @ParameterizedTest
    @MethodSource("designs")
    void theCellsFillTheTable(FormDesign design) {
        List<FormCell> cells = FormCell.of(design);
        double bottom = cells.getLast().area().bottom();

        double covered = cells.stream()
                .mapToDouble(cell -> cell.area().width() * cell.area().height())
                .sum();
        assertEquals(design.table().width() * (bottom - design.table().y()), covered, 1e-6);
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < i; j++) {
                FormCell one = cells.get(i);
                FormCell other = cells.get(j);
                assertFalse(overlap(one.area(), other.area()), one + " / " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void aSealAtTheFootStandsOutsideTheSealedOpinion(FormDesign design) {
        assertTrue(FormCell.of(design).getLast().area().bottom() < 238, design.key());
    }

    @Test
    void theSecondFormSharesFewLabelsWithTheFirst() {
        Set<String> shared = labels(SampleForm.FIRST);
        shared.retainAll(labels(SampleForm.SECOND));

        assertEquals(Set.of("性别", "民族", "政治面貌"), shared);
    }

    private static Set<String> labels(SampleForm form) {
        Set<String> labels = new HashSet<>();
        for (FormCell cell : FormCell.of(form.design(false))) {
            if (cell instanceof FormCell.Label label) {
                labels.add(label.text());
            } else if (cell instanceof FormCell.Labelled both) {
                labels.add(both.label());
            }
        }
        return labels;
    }

    private static boolean overlap(Area one, Area other) {
        double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return across > 1e-9 && down > 1e-9;
    }
}
