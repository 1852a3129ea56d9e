package org.yinjian.vision.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class RectanglesTest {
    private static final int ACROSS = 5;

    @Test
    void aBendIsCutWhereMostOfTheRuleIsStillDrawn() {
        Rectangles byRow = new Rectangles(3, (field, right) -> right ? 0.1 : 0.3);
        Rectangles byColumn = new Rectangles(3, (field, right) -> right ? field / 10.0 : 0.1);
        Set<Integer> bend = new TreeSet<>(Set.of(2, 3, 4, 5));

        assertSpans(byRow.of(bend), new int[] {0, 0, 2, 2}, new int[] {1, 1, 0, 2});
        assertSpans(byColumn.of(bend), new int[] {1, 1, 0, 1}, new int[] {0, 1, 2, 2});
    }

    @Test
    void aRectangleStays() {
        Rectangles rectangles = new Rectangles(3, (field, right) -> 0.4);

        assertSpans(rectangles.of(new TreeSet<>(Set.of(0, 1, 3, 4))), new int[] {0, 1, 0, 1});
    }

    @Property(tries = 200)
    void everyFieldIsInExactlyOneRectangle(
            @ForAll @NotEmpty Set<@IntRange(max = 24) Integer> fields, @ForAll @IntRange(max = 1000) int seed) {
        Rectangles rectangles =
                new Rectangles(ACROSS, (field, right) -> (field * 31 + seed + (right ? 7 : 0)) % 10 / 10.0);

        TreeSet<Integer> found = new TreeSet<>();
        int count = 0;
        for (int[] span : rectangles.of(new TreeSet<>(fields))) {
            for (int row = span[0]; row <= span[1]; row++) {
                for (int column = span[2]; column <= span[3]; column++) {
                    found.add(row * ACROSS + column);
                    count++;
                }
            }
        }
        assertEquals(new TreeSet<>(fields), found);
        assertEquals(fields.size(), count);
    }

    private static void assertSpans(List<int[]> found, int[]... wanted) {
        List<int[]> sorted = found.stream()
                .sorted(Comparator.<int[]>comparingInt(span -> span[2]).thenComparingInt(span -> span[0]))
                .toList();
        List<int[]> expected = java.util.Arrays.stream(wanted)
                .sorted(Comparator.<int[]>comparingInt(span -> span[2]).thenComparingInt(span -> span[0]))
                .toList();
        assertEquals(expected.size(), sorted.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), sorted.get(i));
        }
    }
}
