package org.yinjian.testkit.draw;

import java.util.Optional;

/**
 * A round seal as it was cut.
 *
 * @param arc the owner's name, clockwise over the top
 * @param inner a straight line under the star, such as 合同专用章
 * @param code thirteen digits along the foot
 * @param diameterMm of the rim's outside
 */
public record SealDesign(String arc, Optional<String> inner, Optional<String> code, double diameterMm) {
    public SealDesign {
        if (arc.isBlank()) {
            throw new IllegalArgumentException("a seal names its owner");
        }
    }

    public static SealDesign of(String arc) {
        return new SealDesign(arc, Optional.empty(), Optional.empty(), 42);
    }

    /** The arc followed by the inner line. */
    public String text() {
        return arc + inner.orElse("");
    }
}
