package org.yinjian.adapters.pdfbox;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page draws in red, gathered to drawings: marks that touch belong together, be they arcs, straight pieces, filled
 * areas behind a soft mask, or characters. Places in points of the page as shown.
 */
final class RedMarks {
    /** Round seals are 30 mm and larger; a smaller red drawing is an ornament. */
    private static final double LEAST = 20 / 25.4 * 72;

    private static final double LARGEST = 70 / 25.4 * 72;

    /** Marks nearer than this touch: a rim's pieces meet, a seal's characters stand within the rim's box. */
    private static final double NEAR = 2;

    /** More separate drawings than this are no seal's but a pattern's; further marks are left out. */
    private static final int MOST = 500;

    private final List<Rectangle2D> drawings = new ArrayList<>();

    /** @param rgb 0xRRGGBB */
    static boolean isRed(int rgb) {
        int red = rgb >> 16 & 0xFF;
        return red >= 120 && red - Math.max(rgb >> 8 & 0xFF, rgb & 0xFF) >= 60;
    }

    void add(Rectangle2D mark) {
        if (Math.max(mark.getWidth(), mark.getHeight()) > LARGEST || drawings.size() >= MOST) {
            return;
        }
        Rectangle2D grown = mark.getBounds2D();
        while (joins(grown)) {
            // each join may bring it nearer to others
        }
        drawings.add(grown);
    }

    /** Takes one drawing that the mark touches into it, unless both together are too large for a seal. */
    private boolean joins(Rectangle2D grown) {
        Rectangle2D reach = new Rectangle2D.Double(
                grown.getX() - NEAR, grown.getY() - NEAR, grown.getWidth() + 2 * NEAR, grown.getHeight() + 2 * NEAR);
        for (int i = 0; i < drawings.size(); i++) {
            Rectangle2D both = grown.createUnion(drawings.get(i));
            boolean fits = Math.max(both.getWidth(), both.getHeight()) <= LARGEST;
            if (fits && reach.intersects(drawings.get(i))) {
                grown.setRect(both);
                drawings.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Drawings about as wide as high and large enough for a seal. */
    List<Rectangle2D> sealSized() {
        return drawings.stream().filter(RedMarks::isSealSized).toList();
    }

    private static boolean isSealSized(Rectangle2D place) {
        double shorter = Math.min(place.getWidth(), place.getHeight());
        double longer = Math.max(place.getWidth(), place.getHeight());
        return shorter >= LEAST && longer <= 1.8 * shorter;
    }
}
