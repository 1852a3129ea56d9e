package org.yinjian.vision.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HomographyTest {
    @Property(tries = 200)
    void fourQuarterTurnsBringEveryPointHome(
            @ForAll @DoubleRange(min = 0, max = 800) double x, @ForAll @DoubleRange(min = 0, max = 600) double y) {
        Homography once = Homography.quarters(1, 800, 600);
        Homography twice = once.then(Homography.quarters(1, 600, 800));
        Homography home = twice.then(Homography.quarters(2, 800, 600));

        assertArrayEquals(new double[] {x, y}, home.apply(x, y), 1e-6);
    }

    @Property(tries = 200)
    void cornersGoWhereTheyAreSent(
            @ForAll @IntRange(min = -80, max = 80) int dx, @ForAll @IntRange(min = -80, max = 80) int dy) {
        double[][] from = {{100 + dx, 100}, {700, 100 + dy}, {700 + dy, 900}, {100, 900 + dx}};
        double[][] to = {{0, 0}, {600, 0}, {600, 800}, {0, 800}};
        Homography map = Homography.between(from, to);

        for (int i = 0; i < 4; i++) {
            assertArrayEquals(to[i], map.apply(from[i][0], from[i][1]), 1e-6);
        }
    }

    @Test
    void cornersOnOneLineAreRefused() {
        double[][] line = {{0, 0}, {1, 1}, {2, 2}, {3, 3}};

        assertThrows(IllegalArgumentException.class, () -> Homography.between(line, line));
    }
}
