package org.yinjian.core.imprint;

import java.time.Instant;

/**
 * A seal that a person accepted as a unit's own.
 *
 * @param owner whose seal it is, as the person said; the register is asked by this name
 * @param imprint the imprint that was accepted
 * @param acceptedBy who accepted it
 */
public record RegisteredSeal(String owner, KeptImprint imprint, String acceptedBy, Instant acceptedAt) {
    public RegisteredSeal {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("a registered seal has an owner");
        }
        if (acceptedBy.isBlank()) {
            throw new IllegalArgumentException("a seal is registered by somebody: " + owner);
        }
    }
}
