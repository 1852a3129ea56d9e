package org.yinjian.core.reading;

/**
 * A photograph-like region on a page.
 *
 * @param box where it is
 * @param face how much it looks like an identity portrait, 0 to 1
 */
public record Picture(Box box, double face) {}
