package org.yinjian.adapters.pdfbox;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yinjian.core.reading.Box;

/**
 * From a page's user space to the page as shown: cut to its crop box, turned by its rotation, origin top left, in points.
 *
 * @param width of the page as shown, points
 * @param height of the page as shown, points
 */
record PageSpace(AffineTransform toShown, int rotation, double width, double height) {
    static PageSpace of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        double w = crop.getWidth();
        double h = crop.getHeight();
        AffineTransform turn =
                switch (rotation) {
                    case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(1, 0, 0, -1, 0, h);
                };
        turn.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        boolean sideways = rotation == 90 || rotation == 270;
        return new PageSpace(turn, rotation, sideways ? h : w, sideways ? w : h);
    }

    double longSide() {
        return Math.max(width, height);
    }

    /** A shape's bounds on the page as shown, points; not cut at the edges. */
    Rectangle2D shown(Rectangle2D inUserSpace) {
        return toShown.createTransformedShape(inUserSpace).getBounds2D();
    }

    /** The part of a rectangle in points that lies on the page, in pixels; empty when none does. */
    Optional<Box> box(Rectangle2D points, double scale) {
        Rectangle2D onPage = points.createIntersection(new Rectangle2D.Double(0, 0, width, height));
        if (onPage.getWidth() < 0 || onPage.getHeight() < 0) {
            return Optional.empty();
        }
        int left = (int) Math.floor(onPage.getMinX() * scale);
        int top = (int) Math.floor(onPage.getMinY() * scale);
        int right = Math.max(left + 1, (int) Math.ceil(onPage.getMaxX() * scale));
        int bottom = Math.max(top + 1, (int) Math.ceil(onPage.getMaxY() * scale));
        return Optional.of(new Box(left, top, right - left, bottom - top));
    }
}
