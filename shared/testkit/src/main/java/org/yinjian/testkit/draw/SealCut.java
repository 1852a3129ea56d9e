package org.yinjian.testkit.draw;

/**
 * In which proportions a seal was cut.
 *
 * @param rimMm width of the rim, millimetres
 * @param lined whether a thin ring runs inside the rim
 * @param star the star's radius as a share of the seal's
 * @param letter height of the name's characters as a share of the radius, up to sixteen of them
 * @param reachDegrees the widest arc that a name is spread over
 */
public record SealCut(double rimMm, boolean lined, double star, double letter, double reachDegrees) {
    public static final SealCut USUAL = new SealCut(1.1, false, 0.31, 0.26, 248);

    /** As another workshop cuts them. */
    public static SealCut other(Dice dice) {
        return new SealCut(
                dice.between(0.8, 1.4),
                dice.chance(0.4),
                dice.between(0.26, 0.34),
                dice.between(0.24, 0.28),
                dice.between(232.0, 258.0));
    }

    /** How far the rim and its inner ring reach in, millimetres. */
    double insideMm() {
        return rimMm + (lined ? 0.9 : 0);
    }
}
