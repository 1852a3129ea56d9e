package org.yinjian.adapters.pdfbox;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * What a page is made of; places in points of the page as shown.
 *
 * @param images in the order of drawing
 * @param visibleGlyphs drawn characters, blanks and invisible ones left out
 * @param painted whether any line or area was painted that is not white
 * @param redDrawings round-ish drawings in red, large enough for a seal
 * @param verticalRules upright lines of tables
 * @param stamps annotations that are laid over the page as pictures: stamps, ink, signatures
 */
record PageContents(
        List<DrawnImage> images,
        int visibleGlyphs,
        boolean painted,
        List<Rectangle2D> redDrawings,
        List<Rectangle2D> verticalRules,
        List<Rectangle2D> stamps) {
    /** A page of which less is covered by pictures is not a scan. */
    private static final double COVERED = 0.85;

    private static final int RASTER = 64;

    PageContents {
        images = List.copyOf(images);
        redDrawings = List.copyOf(redDrawings);
        verticalRules = List.copyOf(verticalRules);
        stamps = List.copyOf(stamps);
    }

    /**
     * One picture as drawn.
     *
     * @param upright whether its rows run along the page before the page's rotation, unmirrored
     */
    record DrawnImage(PDImage image, Rectangle2D place, boolean upright) {
        double area() {
            return place.getWidth() * place.getHeight();
        }
    }

    /** The one picture that is the whole page, with nothing else to be seen on it. */
    Optional<DrawnImage> soleImage(PageSpace space) {
        if (images.size() != 1 || visibleGlyphs > 0 || painted || !stamps.isEmpty()) {
            return Optional.empty();
        }
        DrawnImage image = images.getFirst();
        Rectangle2D place = image.place();
        double slackX = 0.02 * space.width();
        double slackY = 0.02 * space.height();
        boolean wholePage = Math.abs(place.getMinX()) <= slackX
                && Math.abs(place.getMinY()) <= slackY
                && Math.abs(place.getMaxX() - space.width()) <= slackX
                && Math.abs(place.getMaxY() - space.height()) <= slackY;
        return wholePage && image.upright() && !image.image().isStencil() ? Optional.of(image) : Optional.empty();
    }

    /** Whether pictures, together, are the page. */
    boolean isCoveredByImages(PageSpace space) {
        boolean[] covered = new boolean[RASTER * RASTER];
        int count = 0;
        for (DrawnImage image : images) {
            for (int i = 0; i < covered.length; i++) {
                int row = i / RASTER;
                double x = (i % RASTER + 0.5) * space.width() / RASTER;
                double y = (row + 0.5) * space.height() / RASTER;
                if (!covered[i] && image.place().contains(x, y)) {
                    covered[i] = true;
                    count++;
                }
            }
        }
        return count >= COVERED * covered.length;
    }
}
