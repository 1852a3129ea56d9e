package org.yinjian.vision.seal;

/**
 * A ring between a seal's middle and its text, as emblems have around their figure. An official seal has paper there but for
 * the lines under its star; its second, thin ring runs along the rim.
 */
final class InnerRing {
    /** Where it is sought, as shares of the radius: outside a star's points, inside the name. */
    private static final double INNERMOST = 0.36;

    private static final double OUTERMOST = 0.56;
    private static final double STEP = 0.01;
    private static final int DIRECTIONS = 120;
    /** Of a ring's length as much as print and pale spots leave: two thirds. A long line under a star takes a fifth. */
    private static final double LEAST_SHARE = 0.67;

    private static final float DARK = 70;

    private InnerRing() {}

    static boolean in(SealUnwrapping seal) {
        for (double share = INNERMOST; share <= OUTERMOST; share += STEP) {
            if (inked(seal, share) >= LEAST_SHARE) {
                return true;
            }
        }
        return false;
    }

    private static double inked(SealUnwrapping seal, double share) {
        int inked = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            double direction = 2 * Math.PI * i / DIRECTIONS;
            inked += isDark(seal, share, direction) || isDark(seal, share + STEP, direction) ? 1 : 0;
        }
        return (double) inked / DIRECTIONS;
    }

    private static boolean isDark(SealUnwrapping seal, double share, double direction) {
        return seal.darkness(share * Math.cos(direction), share * Math.sin(direction), 0) >= DARK;
    }
}
