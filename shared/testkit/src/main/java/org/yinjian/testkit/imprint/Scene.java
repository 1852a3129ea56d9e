package org.yinjian.testkit.imprint;

import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;

/**
 * Where a seal stands on its sheet and which part of the sheet the picture shows; millimetres.
 *
 * @param x of the seal's middle
 * @param view what the picture shows; the whole sheet unless it lies askew
 */
record Scene(double width, double height, double x, double y, Area view) {
    /** Paper that is left around the seal on its nearest side, at least. */
    private static final double LEAST_MARGIN = 2;

    /** How much larger than the picture a sheet is that does not lie straight. */
    private static final double SPARE = 1.17;

    static Scene of(double diameter, boolean askew, Dice dice) {
        double viewHeight = diameter + dice.between(8.0, askew ? 14.0 : 22.0);
        double viewWidth = Math.max(diameter + 10, viewHeight * dice.between(1.05, 1.35));
        double seal = diameter / 2 + LEAST_MARGIN;
        double x = dice.between(seal, viewWidth - seal);
        double y = dice.between(seal, viewHeight - seal);
        if (!askew) {
            return new Scene(viewWidth, viewHeight, x, y, new Area(0, 0, viewWidth, viewHeight));
        }
        double height = Math.max(viewHeight, viewWidth * 0.75) * SPARE;
        double width = height * 4 / 3;
        double left = (width - viewWidth) / 2;
        double top = (height - viewHeight) / 2;
        return new Scene(width, height, left + x, top + y, new Area(left, top, viewWidth, viewHeight));
    }

    /** The same, the edge cutting away a part of the seal's diameter. */
    Scene cut(double diameter, double share, Dice dice) {
        double inside = diameter * (0.5 - share);
        return switch (dice.below(3)) {
            case 0 -> new Scene(width, height, inside, y, view);
            case 1 -> new Scene(width, height, width - inside, y, view);
            default -> new Scene(width, height, x, inside, view);
        };
    }
}
