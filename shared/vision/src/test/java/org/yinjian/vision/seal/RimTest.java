package org.yinjian.vision.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RimTest {
    @Test
    void aWidenedRimGoesThroughTheWidenedPoints() {
        Rim rim = new Rim(120, 80, 50, 41, 0.4);
        Rim wide = rim.widened(1.5);
        Disc disc = rim.disc();
        for (int degree = 0; degree < 360; degree += 15) {
            Disc.Ray ray = disc.ray(Math.toRadians(degree));
            assertEquals(1, wide.share(1.5 * ray.x(1), ray.y(1)), 1e-9);
        }
        assertEquals(1.5 * rim.major() * rim.minor(), wide.major() * wide.minor(), 1e-6);
        assertEquals(rim.flatness(), rim.widened(1).flatness(), 1e-9);
    }
}
