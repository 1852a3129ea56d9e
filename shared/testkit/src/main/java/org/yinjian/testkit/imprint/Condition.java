package org.yinjian.testkit.imprint;

import java.util.List;
import java.util.Locale;
import org.yinjian.testkit.draw.Dice;

/** What the stamp and the paper did to an imprint. */
public enum Condition {
    CLEAR,
    /** Pale, yet whole. */
    FAINT,
    /** One side was pressed less. */
    UNEVEN,
    /** Ink did not take in patches. */
    PATCHY,
    /** Ink did not take in dots. */
    DRY,
    /** Too much ink: strokes ran together. */
    HEAVY,
    TILTED,
    /** Over text, a date and rules. */
    OVER_TEXT;

    private static final List<Condition> LOTS =
            List.of(CLEAR, CLEAR, CLEAR, FAINT, UNEVEN, PATCHY, DRY, HEAVY, TILTED, OVER_TEXT);

    static Condition draw(Dice dice) {
        return dice.of(LOTS);
    }

    /** As the truth names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
