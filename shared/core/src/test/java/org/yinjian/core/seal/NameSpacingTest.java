package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSpacingTest {
    @Test
    void aNameThatIsReadWholeIsEvenAndInTheMiddle() {
        NameSpacing spacing = spacing("四川农业大学", "四川农业大学");
        assertEquals(1, spacing.widest(), 0.01);
        assertEquals(0, spacing.offCentre(), 0.01);
    }

    @Test
    void unreadCharactersWithinLeaveAGap() {
        assertEquals(3, spacing("四川〇〇大学", "四川大学").widest(), 0.01);
    }

    @Test
    void unreadCharactersBehindLeaveRoom() {
        assertEquals(-4, spacing("四川大学1234", "四川大学").offCentre(), 0.01);
    }

    private static NameSpacing spacing(String read, String name) {
        return NameSpacing.of(List.of(new ForcedAlignment(DrawnEmissions.of(read.replace('〇', '0')))), name);
    }
}
