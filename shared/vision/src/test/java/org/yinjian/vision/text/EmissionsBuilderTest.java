package org.yinjian.vision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Emissions;

class EmissionsBuilderTest {
    private final EmissionsBuilder builder = new EmissionsBuilder(new CharacterSet("甲\n乙\n丙\n", ""), 2);

    @Test
    void aTraditionalCharacterCountsAsItsSimplifiedForm() {
        EmissionsBuilder folding = new EmissionsBuilder(new CharacterSet("韓\n韩\n", "韓韩\n"), 1);

        int best = folding.add(new float[] {0.1f, 0.6f, 0.3f, 0});

        assertEquals(2, best);
        assertEquals(0.9f, folding.likeliest(), 1e-6f);
        assertEquals(0.9f, folding.build().of(0, '韩'), 1e-6f);
    }

    @Test
    void keepsWhatReachesTheFloorInFallingOrder() {
        int first = builder.add(new float[] {0.2f, 0.00009f, 0.7f, 0.1f, 0});
        int second = builder.add(new float[] {0.99f, 0.0001f, 0, 0, 0});
        Emissions emissions = builder.build();

        assertEquals(2, first);
        assertEquals(0, second);
        assertEquals(2, emissions.steps());
        assertEquals(3, emissions.size(0));
        assertEquals('乙', emissions.symbol(0, 0));
        assertEquals(Emissions.BLANK, emissions.symbol(0, 1));
        assertEquals('丙', emissions.symbol(0, 2));
        assertEquals(2, emissions.size(1));
        assertEquals(Emissions.FLOOR, emissions.of(0, '甲'), "below the floor counts as the floor");
    }
}
