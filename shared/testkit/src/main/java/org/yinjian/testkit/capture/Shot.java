package org.yinjian.testkit.capture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A picture of a sheet.
 *
 * @param image RGB
 * @param placed from the sheet's pixels to the picture's
 */
public record Shot(BufferedImage image, Placement placed) {
    /** The sheet itself. */
    public static Shot of(BufferedImage sheet) {
        return new Shot(sheet, Homography.identity());
    }

    /** The box in this picture around a circle of the sheet, sheet pixels in, picture pixels out. */
    public Rectangle2D boxAround(double centreX, double centreY, double radius) {
        Point2D first = placed.map(centreX + radius, centreY);
        Rectangle2D box = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
        for (int i = 1; i < 72; i++) {
            double turn = Math.PI * i / 36;
            box.add(placed.map(centreX + radius * Math.cos(turn), centreY + radius * Math.sin(turn)));
        }
        return box;
    }

    /**
     * Laid on a bed askew: in a picture as large, turned about a place.
     *
     * @param degrees clockwise
     * @param x of the place, pixels
     * @param y of the place
     * @param bed the pixel beside the sheet
     */
    Shot askew(double degrees, double x, double y, int bed) {
        Homography turn = Homography.translation(-x, -y)
                .then(Homography.rotation(degrees))
                .then(Homography.translation(x, y));
        BufferedImage turned = Warp.blank(image.getWidth(), image.getHeight());
        Warp.draw(image, turn, turned, (column, row, u, v) -> bed);
        return new Shot(turned, placed.then(turn));
    }

    /** Turned by quarters, clockwise: as stored by somebody who did not look. */
    public Shot turned(int quarters) {
        int width = image.getWidth();
        int height = image.getHeight();
        Homography turn =
                switch (Math.floorMod(quarters, 4)) {
                    case 1 -> Homography.rotation(90).then(Homography.translation(height, 0));
                    case 2 -> Homography.rotation(180).then(Homography.translation(width, height));
                    case 3 -> Homography.rotation(270).then(Homography.translation(0, width));
                    default -> Homography.identity();
                };
        boolean lying = quarters % 2 != 0;
        BufferedImage turned = Warp.blank(lying ? height : width, lying ? width : height);
        Homography back = turn.inverse();
        for (int y = 0; y < turned.getHeight(); y++) {
            for (int x = 0; x < turned.getWidth(); x++) {
                int fromX = (int) Math.floor(back.mapX(x + 0.5, y + 0.5));
                int fromY = (int) Math.floor(back.mapY(x + 0.5, y + 0.5));
                turned.setRGB(x, y, image.getRGB(Math.clamp(fromX, 0, width - 1), Math.clamp(fromY, 0, height - 1)));
            }
        }
        return new Shot(turned, placed.then(turn));
    }
}
