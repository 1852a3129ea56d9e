package org.yinjian.core.seal;

/**
 * An imprint with its best reading.
 *
 * @param text the arc, then the inner line; empty when nothing was read
 * @param confidence calibrated probability that the text is right, 0 to 1
 */
public record JudgedImprint(SealOnPage seal, String text, double confidence, SealKind kind) {}
