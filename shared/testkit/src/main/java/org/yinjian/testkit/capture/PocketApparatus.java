package org.yinjian.testkit.capture;

import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Pixels;

/** A {@link PocketCamera} and a {@link FeedScanner}: today's devices, which smooth and sharpen what they took. */
public final class PocketApparatus implements Apparatus {
    @Override
    public Shot scan(Shot sheet, Dice dice) {
        return new FeedScanner(dice).scan(sheet);
    }

    @Override
    public Shot noisy(Shot sheet, Dice dice) {
        return new FeedScanner(dice).noisy(sheet);
    }

    @Override
    public Shot skewed(Shot sheet, double degrees, Dice dice) {
        int tone = dice.between(150, 215);
        Shot fed = sheet.askew(degrees, sheet.image().getWidth() / 2.0, 0, Pixels.pack(tone, tone, tone));
        return new FeedScanner(dice).scan(fed);
    }

    @Override
    public Shot copied(Shot sheet, Dice dice) {
        return new FeedScanner(dice).copied(sheet);
    }

    @Override
    public Shot folded(Shot sheet, Dice dice) {
        return new FeedScanner(dice).folded(sheet);
    }

    @Override
    public Shot photograph(Shot sheet, boolean shadow, int longSide, Dice dice) {
        return new PocketCamera(dice, shadow, longSide).photograph(sheet);
    }
}
