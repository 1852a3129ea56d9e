package org.yinjian.testkit.draw;

import java.awt.Color;

/**
 * How a seal was pressed.
 *
 * @param angle degrees clockwise by which it was turned
 * @param strength how dark the ink stands, 0 to 1
 * @param loss how much of it did not take, 0 to 1
 * @param covered share of the seal's width, from the left, that touched the paper, 0 to 1
 */
public record Inking(double angle, Color colour, double strength, double loss, double covered) {
    private static final Color RED = new Color(205, 22, 36);

    /** Pressed by a steady hand. */
    public static Inking clear(Dice dice) {
        return new Inking(dice.wobble() * 5, red(dice), dice.between(0.82, 0.95), dice.between(0.05, 0.18), 1);
    }

    /** Pale and patchy, yet whole. */
    public static Inking faint(Dice dice) {
        return new Inking(dice.wobble() * 5, red(dice), dice.between(0.42, 0.55), dice.between(0.25, 0.4), 1);
    }

    /** Only a part of it touched the paper. */
    public static Inking partial(Dice dice) {
        return new Inking(dice.wobble() * 5, red(dice), 0.85, 0.15, dice.between(0.42, 0.52));
    }

    /** Drawn by a machine: upright, even, saturated. */
    public static Inking perfect() {
        return new Inking(0, RED, 1, 0, 1);
    }

    private static Color red(Dice dice) {
        return new Color(dice.between(188, 220), dice.between(20, 52), dice.between(34, 66));
    }
}
