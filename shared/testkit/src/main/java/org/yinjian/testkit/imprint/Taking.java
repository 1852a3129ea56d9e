package org.yinjian.testkit.imprint;

import java.util.List;
import java.util.Locale;
import org.yinjian.testkit.draw.Dice;

/** How an imprint's picture was taken. */
public enum Taking {
    SCAN(150, 230, 0.82),
    FINE_SCAN(280, 300, 0.85),
    NOISY_SCAN(150, 220, 0.7),
    SKEWED_SCAN(150, 210, 0.8),
    FOLDED(150, 200, 0.8),
    PHOTO(150, 190, 0.8),
    SHADOW(150, 190, 0.8),
    /** Sent by a messenger: few pixels, stored twice. */
    MESSENGER(120, 150, 0.5),
    /** The hand moved, or the lens was not focused. */
    BLURRED(150, 190, 0.75),
    /** By a copier without colour. */
    COPY(150, 220, 0.8);

    private static final List<Taking> LOTS = List.of(
            SCAN,
            SCAN,
            SCAN,
            SCAN,
            FINE_SCAN,
            NOISY_SCAN,
            NOISY_SCAN,
            SKEWED_SCAN,
            SKEWED_SCAN,
            FOLDED,
            PHOTO,
            PHOTO,
            PHOTO,
            PHOTO,
            SHADOW,
            SHADOW,
            MESSENGER,
            MESSENGER,
            BLURRED,
            BLURRED);

    private final int leastDpi;
    private final int mostDpi;
    private final double quality;

    /**
     * @param leastDpi pixels to the inch of the paper, at least
     * @param quality of the JPEG, 0 to 1
     */
    Taking(int leastDpi, int mostDpi, double quality) {
        this.leastDpi = leastDpi;
        this.mostDpi = mostDpi;
        this.quality = quality;
    }

    /** Any but a copy. */
    static Taking draw(Dice dice) {
        return dice.of(LOTS);
    }

    int dpi(Dice dice) {
        return dice.between(leastDpi, mostDpi);
    }

    double quality() {
        return quality;
    }

    boolean photographed() {
        return this == PHOTO || this == SHADOW || this == MESSENGER || this == BLURRED;
    }

    /** Whether the sheet is larger than the picture, because it does not lie straight. */
    boolean askew() {
        return photographed() || this == SKEWED_SCAN;
    }

    /** As the truth names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
