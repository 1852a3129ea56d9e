package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
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
        BufferedImage image = sheet.image();
        Homography turn = Homography.translation(-image.getWidth() / 2.0, 0)
                .then(Homography.rotation(degrees))
                .then(Homography.translation(image.getWidth() / 2.0, 0));
        BufferedImage bed = Warp.blank(image.getWidth(), image.getHeight());
        int roller = grey(dice.between(150, 215));
        Warp.draw(image, turn, bed, (column, row, u, v) -> roller);
        return new FeedScanner(dice).scan(new Shot(bed, sheet.placed().then(turn)));
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

    private static int grey(int tone) {
        return Pixels.pack(tone, tone, tone);
    }
}
