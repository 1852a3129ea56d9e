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
 * @param redDrawings drawings in red, round-ish or square, large enough for a seal, of whatever marks they are made
 * @param verticalRules upright lines of tables
 * @param stamps annotations that are laid over the page as pictures: stamps, ink, signatures
 * @param annotated whether any annotation is seen on the page, typed text and form fields included
 */
record PageContents(
        List<DrawnImage> images,
        int visibleGlyphs,
        boolean painted,
        List<Rectangle2D> redDrawings,
        List<Rectangle2D> verticalRules,
        List<Rectangle2D> stamps,
        boolean annotated) {
    /**
     * Of the page; where pictures cover more, what is to be read may stand in them. A portrait and a seal cover less
     * than a tenth, a scan put into a page with margins about two thirds.
     */
    private static final double PICTURED = 0.25;

    private static final double SLACK = 0.02;

    /** More small pictures than this on a scan were not pasted by hand. */
    private static final int MOST_PASTED = 4;

    private static final int RASTER = 64;
    /** Pictures of seals: 30 to 60 mm, in points, the longer side by the shorter. */
    private static final double LEAST_SEAL = 85;

    private static final double GREATEST_SEAL = 170;
    private static final double OBLONG = 1.25;

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
        /** Whether a pixel is as wide as high on the page; the picture is turned where the page is. */
        boolean isSquare() {
            double shown =
                    Math.max(place.getWidth(), place.getHeight()) / Math.min(place.getWidth(), place.getHeight());
            double stored = (double) Math.max(image.getWidth(), image.getHeight())
                    / Math.min(image.getWidth(), image.getHeight());
            return Math.abs(shown / stored - 1) < 2 * SLACK;
        }

        double area() {
            return place.getWidth() * place.getHeight();
        }
    }

    /** The one picture that is the whole page, with nothing else to be seen on it. */
    Optional<DrawnImage> soleImage(PageSpace space) {
        if (images.size() != 1 || visibleGlyphs > 0 || painted || annotated) {
            return Optional.empty();
        }
        DrawnImage image = images.getFirst();
        boolean usable = image.upright() && !image.image().isStencil() && image.isSquare();
        return usable && fills(image.place(), space) ? Optional.of(image) : Optional.empty();
    }

    private static boolean fills(Rectangle2D place, PageSpace space) {
        double across = SLACK * space.width();
        double down = SLACK * space.height();
        return Math.abs(place.getMinX()) <= across
                && Math.abs(place.getMinY()) <= down
                && Math.abs(place.getMaxX() - space.width()) <= across
                && Math.abs(place.getMaxY() - space.height()) <= down;
    }

    /** Whether the page's text alone does not tell what is on it, because much of it is pictures or all of it is. */
    boolean mustBeSeen(PageSpace space) {
        return visibleGlyphs == 0 || isPictured(space);
    }

    /**
     * Pictures laid over the page. Where the page is pictures itself, the largest is the page, and many small ones are
     * the layers of a compression, but for what is as large as a seal and as wide as high.
     */
    List<Rectangle2D> imagesLaidOver(PageSpace space) {
        if (!mustBeSeen(space)) {
            return images.stream().map(DrawnImage::place).toList();
        }
        double largest = images.stream().mapToDouble(DrawnImage::area).max().orElse(0);
        List<Rectangle2D> small = images.stream()
                .filter(drawn -> drawn.area() < Math.min(largest, PICTURED * space.width() * space.height()))
                .map(DrawnImage::place)
                .toList();
        return small.size() > MOST_PASTED
                ? small.stream().filter(PageContents::isOfASealsSize).toList()
                : small;
    }

    private static boolean isOfASealsSize(Rectangle2D place) {
        double longer = Math.max(place.getWidth(), place.getHeight());
        double shorter = Math.min(place.getWidth(), place.getHeight());
        return longer <= OBLONG * shorter && shorter >= LEAST_SEAL && longer <= GREATEST_SEAL;
    }

    private boolean isPictured(PageSpace space) {
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
        return count >= PICTURED * covered.length;
    }
}
