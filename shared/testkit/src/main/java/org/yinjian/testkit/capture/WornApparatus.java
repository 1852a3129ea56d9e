package org.yinjian.testkit.capture;

import org.yinjian.testkit.draw.Dice;

/** A {@link WornScanner} and a {@link CheapCamera}: the devices of the samples that nothing was tuned on. */
public final class WornApparatus implements Apparatus {
    @Override
    public Shot scan(Shot sheet, Dice dice) {
        return new WornScanner(dice).scan(sheet);
    }

    @Override
    public Shot noisy(Shot sheet, Dice dice) {
        return new WornScanner(dice).noisy(sheet);
    }

    @Override
    public Shot skewed(Shot sheet, double degrees, Dice dice) {
        return new WornScanner(dice).skewed(sheet, degrees);
    }

    @Override
    public Shot copied(Shot sheet, Dice dice) {
        return new WornScanner(dice).copied(sheet);
    }

    @Override
    public Shot folded(Shot sheet, Dice dice) {
        return new WornScanner(dice).folded(sheet);
    }

    @Override
    public Shot photograph(Shot sheet, boolean shadow, int longSide, Dice dice) {
        return new CheapCamera(dice, shadow, longSide).photograph(sheet);
    }
}
