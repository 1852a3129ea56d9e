package org.yinjian.testkit.capture;

import org.yinjian.testkit.draw.Dice;

/** A {@link Scanner} and a {@link Camera}: the first family's. */
public final class UsualApparatus implements Apparatus {
    @Override
    public Shot scan(Shot sheet, Dice dice) {
        return Scanner.scan(sheet, dice);
    }

    @Override
    public Shot noisy(Shot sheet, Dice dice) {
        return Scanner.noisy(sheet, dice);
    }

    @Override
    public Shot skewed(Shot sheet, double degrees, Dice dice) {
        return Scanner.skewed(sheet, degrees, dice);
    }

    @Override
    public Shot copied(Shot sheet, Dice dice) {
        return Scanner.copied(sheet, dice);
    }

    @Override
    public Shot folded(Shot sheet, Dice dice) {
        return Scanner.folded(sheet, dice);
    }

    @Override
    public Shot photograph(Shot sheet, boolean shadow, int longSide, Dice dice) {
        return new Camera(dice, shadow, longSide).photograph(sheet);
    }
}
