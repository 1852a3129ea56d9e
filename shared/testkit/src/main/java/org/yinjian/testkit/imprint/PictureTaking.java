package org.yinjian.testkit.imprint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.yinjian.testkit.capture.Apparatus;
import org.yinjian.testkit.capture.Blur;
import org.yinjian.testkit.capture.Jpeg;
import org.yinjian.testkit.capture.Shot;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.file.Contents;

/** Takes a sheet's picture with a family's devices and cuts out what the scene shows. */
final class PictureTaking {
    private final Apparatus apparatus;
    private final Taking taking;
    private final Scene scene;
    private final double scale;
    private final Dice dice;

    /** @param scale pixels of the sheet to the millimetre */
    PictureTaking(Apparatus apparatus, Taking taking, Scene scene, double scale, Dice dice) {
        this.apparatus = apparatus;
        this.taking = taking;
        this.scene = scene;
        this.scale = scale;
        this.dice = dice;
    }

    /**
     * A picture.
     *
     * @param pixelsPerMm around the seal
     * @param box around the seal, x, y, width, height
     */
    record Taken(Contents jpeg, double pixelsPerMm, List<Integer> box) {}

    Taken take(BufferedImage sheet, double diameter) {
        Shot shot = shot(Shot.of(sheet));
        double pixelsPerMm = pixelsPerMm(shot);
        Rectangle2D view = view(shot, pixelsPerMm);
        BufferedImage picture = cutOut(shot.image(), view);
        Rectangle2D box = shot.boxAround(scene.x() * scale, scene.y() * scale, diameter / 2 * scale);
        return new Taken(
                new Contents(Jpeg.encode(worn(picture), taking.quality() + dice.between(-0.08, 0.1), 0)),
                Math.round(pixelsPerMm * 100) / 100.0,
                List.of(
                        (int) Math.round(box.getX() - view.getX()),
                        (int) Math.round(box.getY() - view.getY()),
                        (int) Math.round(box.getWidth()),
                        (int) Math.round(box.getHeight())));
    }

    private Shot shot(Shot sheet) {
        return switch (taking) {
            case SCAN, FINE_SCAN -> apparatus.scan(sheet, dice);
            case NOISY_SCAN -> apparatus.noisy(sheet, dice);
            case SKEWED_SCAN -> apparatus.skewed(sheet, dice.between(-5.0, 5.0), dice);
            case FOLDED -> apparatus.folded(sheet, dice);
            case COPY -> apparatus.copied(sheet, dice);
            case PHOTO, SHADOW, MESSENGER, BLURRED ->
                apparatus.photograph(
                        sheet, taking == Taking.SHADOW, sheet.image().getWidth(), dice);
        };
    }

    private double pixelsPerMm(Shot shot) {
        double reach = 10;
        Point2D left = shot.placed().map((scene.x() - reach) * scale, scene.y() * scale);
        Point2D right = shot.placed().map((scene.x() + reach) * scale, scene.y() * scale);
        return left.distance(right) / (2 * reach);
    }

    /** The scene's view in the picture's pixels, within the picture. */
    private Rectangle2D view(Shot shot, double pixelsPerMm) {
        Area view = scene.view();
        Point2D middle = shot.placed().map(view.centreX() * scale, view.centreY() * scale);
        double width = view.width() * pixelsPerMm;
        double height = view.height() * pixelsPerMm;
        Rectangle2D wanted =
                new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
        BufferedImage image = shot.image();
        Rectangle2D there =
                wanted.createIntersection(new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
        return new Rectangle2D.Double(
                Math.floor(there.getX()),
                Math.floor(there.getY()),
                Math.floor(there.getWidth()),
                Math.floor(there.getHeight()));
    }

    private static BufferedImage cutOut(BufferedImage image, Rectangle2D view) {
        int width = (int) view.getWidth();
        int height = (int) view.getHeight();
        BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB((int) view.getX(), (int) view.getY() + y, width, 1, row, 0, width);
            part.setRGB(0, y, width, 1, row, 0, width);
        }
        return part;
    }

    /** What happens to a picture on its way. */
    private BufferedImage worn(BufferedImage picture) {
        if (taking == Taking.BLURRED) {
            double direction = dice.between(0.0, 180.0);
            BufferedImage moved = Blur.moved(picture, dice.between(1.5, 4.0), direction);
            return Blur.moved(moved, dice.between(0.5, 2.5), direction + 90);
        }
        return taking == Taking.MESSENGER || dice.chance(0.1) ? Jpeg.stored(picture, dice.between(0.45, 0.7)) : picture;
    }
}
