package org.yinjian.testkit.imprint;

import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;

/**
 * How the ink came onto the paper. All shares are 0 to 1; places are millimetres from the seal's middle.
 *
 * @param degrees clockwise by which it was turned
 * @param strength how dark the ink stands where it took
 * @param pores share of it that did not take, in dots
 * @param dot size of those dots, millimetres
 * @param patches the same, in patches
 * @param lean by how much one side was pressed less
 * @param direction of that side, radians
 * @param bleed how far strokes ran together
 * @param covered share of the width that touched the paper, from {@code direction}'s side
 */
record Pressing(
        double degrees,
        double strength,
        double pores,
        double dot,
        double patches,
        double lean,
        double direction,
        double bleed,
        double covered) {
    static Pressing of(Condition condition, double dot, Dice dice) {
        double degrees = condition == Condition.TILTED
                ? dice.between(12.0, 50.0) * (dice.chance(0.5) ? 1 : -1)
                : dice.wobble() * 4;
        double strength = condition == Condition.FAINT ? dice.between(0.34, 0.5) : dice.between(0.75, 0.97);
        double pores = condition == Condition.DRY ? dice.between(0.35, 0.55) : dice.between(0.03, 0.16);
        double patches = condition == Condition.PATCHY ? dice.between(0.2, 0.42) : 0;
        double lean = condition == Condition.UNEVEN ? dice.between(0.35, 0.75) : dice.between(0.0, 0.15);
        double bleed = condition == Condition.HEAVY ? dice.between(0.5, 1.0) : 0;
        return new Pressing(degrees, strength, pores, dot, patches, lean, dice.between(0, 2 * Math.PI), bleed, 1);
    }

    /** The same where only a part touched the paper. */
    Pressing covering(double share) {
        return new Pressing(degrees, strength, pores, dot, patches, lean, direction, 0, share);
    }

    /** The same with hardly any ink. */
    Pressing starved(double loss) {
        return new Pressing(degrees, 0.5 * strength, loss, dot, loss * 0.8, lean, direction, 0, 1);
    }

    /** The share of the ink that took at a place, compared with a place that was pressed well. */
    double kept(Grain grain, double x, double y, double radius) {
        double pored = grain.at(x + 100, y, dot) * 0.5 + 0.5;
        double patched = grain.at(x, y - 100, 5) * 0.5 + 0.5;
        double lost = Math.max(0, pored - (1 - pores)) * 3 + Math.max(0, patched - (1 - patches)) * 6;
        double along = (x * Math.cos(direction) + y * Math.sin(direction)) / radius;
        double pressed = 1 - lean * Math.clamp((along + 1) / 2, 0, 1);
        return pressed * touched(grain, along, x, y) * Math.max(0, 1 - lost);
    }

    private double touched(Grain grain, double along, double x, double y) {
        if (covered >= 1) {
            return 1;
        }
        double edge = 2 * covered - 1 + 0.08 * grain.at(x - y, 50, 3);
        return Math.clamp((edge - along) * 12, 0, 1);
    }
}
