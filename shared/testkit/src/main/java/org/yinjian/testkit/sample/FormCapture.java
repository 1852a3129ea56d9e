package org.yinjian.testkit.sample;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.testkit.capture.Apparatus;
import org.yinjian.testkit.capture.Jpeg;
import org.yinjian.testkit.capture.Shot;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.file.Contents;
import org.yinjian.testkit.file.ScanPdf;

/** Makes a form into the file that was sent. */
final class FormCapture {
    /** Pixels to the inch of every scan but the 300 dpi ones. */
    static final int DPI = 200;

    private static final int FINE_DPI = 300;
    private static final int PHOTO_SIDE = 2400;
    private static final int MESSENGER_SIDE = 1600;

    private final FormPaper paper;
    private final Apparatus apparatus;
    private final Dice dice;

    FormCapture(FormPaper paper, Apparatus apparatus, Dice dice) {
        this.paper = paper;
        this.apparatus = apparatus;
        this.dice = dice;
    }

    FormFile capture(Condition condition, FormPaper.Stamping stamping) {
        return switch (condition) {
            case SCAN_JPG_200, SCAN_PDF_MULTI, SKEW_SCAN, NOISY_SCAN, FOLD, ROTATED, BW_COPY ->
                scanned(condition, stamping);
            case SCAN_PDF_300 -> fineScan(stamping);
            case PHOTO_GOOD, PHOTO_SHADOW, WECHAT -> photographed(condition, stamping);
            case PDF_BORN -> exported(stamping);
            case DOCX_BORN -> throw new IllegalArgumentException("a word processor's file is not captured");
        };
    }

    private FormFile scanned(Condition condition, FormPaper.Stamping stamping) {
        FormPaper.Paper sheet = paper.stamped(DPI, stamping);
        Shot flat = Shot.of(sheet.image());
        return switch (condition) {
            case NOISY_SCAN -> jpeg(apparatus.noisy(flat, dice), sheet, DPI, 0.75, List.of());
            case FOLD -> jpeg(apparatus.folded(flat, dice), sheet, DPI, 0.8, List.of("fold"));
            case BW_COPY -> jpeg(apparatus.copied(flat, dice), sheet, DPI, 0.8, List.of());
            case SKEW_SCAN -> {
                double degrees = dice.between(1.0, 3.0) * (dice.chance(0.5) ? 1 : -1);
                String tag = String.format(Locale.ROOT, "skew:%.1f", degrees);
                yield jpeg(apparatus.skewed(flat, degrees, dice), sheet, DPI, 0.8, List.of(tag));
            }
            case ROTATED -> {
                int quarters = dice.between(1, 3);
                Shot turned = apparatus.scan(flat, dice).turned(quarters);
                yield jpeg(turned, sheet, DPI, 0.8, List.of("rotated:" + quarters * 90 + "cw"));
            }
            default -> jpeg(apparatus.scan(flat, dice), sheet, DPI, 0.85, List.of());
        };
    }

    private FormFile fineScan(FormPaper.Stamping stamping) {
        FormPaper.Paper sheet = paper.stamped(FINE_DPI, stamping);
        Shot shot = apparatus.scan(Shot.of(sheet.image()), dice);
        Contents pdf = new Contents(ScanPdf.of(List.of(shot.image()), FINE_DPI));
        return new FormFile(pdf, "pdf", Optional.empty(), sheet.seals(), boxes(shot, sheet, FINE_DPI), List.of());
    }

    private FormFile photographed(Condition condition, FormPaper.Stamping stamping) {
        FormPaper.Paper sheet = paper.stamped(DPI, stamping);
        int side = condition == Condition.WECHAT ? MESSENGER_SIDE : PHOTO_SIDE;
        Shot shot = apparatus.photograph(Shot.of(sheet.image()), condition == Condition.PHOTO_SHADOW, side, dice);
        if (condition == Condition.PHOTO_GOOD && dice.chance(0.3)) {
            return heldSideways(shot, sheet);
        }
        return condition == Condition.WECHAT
                ? jpeg(shot, sheet, 0, 0.55, List.of())
                : jpeg(shot, sheet, 0, 0.82, List.of());
    }

    /** Stored as the sensor saw it, with a note that turns it upright. */
    private FormFile heldSideways(Shot upright, FormPaper.Paper sheet) {
        boolean clockwise = dice.chance(0.5);
        int orientation = clockwise ? 6 : 8;
        Shot stored = upright.turned(clockwise ? 3 : 1);
        FormFile file = jpeg(stored, sheet, 0, 0.82, List.of("exif:" + orientation));
        Contents oriented = new Contents(Jpeg.oriented(file.contents().bytes(), orientation));
        return new FormFile(oriented, "jpg", file.page(), file.seals(), file.boxes(), file.tags());
    }

    private FormFile exported(FormPaper.Stamping stamping) {
        FormPaper.Exported exported = paper.exported(stamping);
        List<Rectangle2D> boxes = exported.seals().stream()
                .map(seal -> fraction(seal, FormSheet.WIDTH, FormSheet.HEIGHT))
                .toList();
        return new FormFile(exported.pdf(), "pdf", Optional.empty(), exported.seals(), boxes, List.of());
    }

    private static FormFile jpeg(Shot shot, FormPaper.Paper sheet, int dpi, double quality, List<String> tags) {
        Contents bytes = new Contents(Jpeg.encode(shot.image(), quality, dpi));
        List<Rectangle2D> boxes = boxes(shot, sheet, DPI);
        return new FormFile(bytes, "jpg", Optional.of(shot.image()), sheet.seals(), boxes, tags);
    }

    private static List<Rectangle2D> boxes(Shot shot, FormPaper.Paper sheet, int dpi) {
        double scale = dpi / 25.4;
        BufferedImage image = shot.image();
        return sheet.seals().stream()
                .map(seal -> shot.boxAround(
                        seal.x() * scale, seal.y() * scale, seal.design().diameterMm() / 2 * scale))
                .<Rectangle2D>map(box -> new Rectangle2D.Double(
                        box.getX() / image.getWidth(),
                        box.getY() / image.getHeight(),
                        box.getWidth() / image.getWidth(),
                        box.getHeight() / image.getHeight()))
                .toList();
    }

    private static Rectangle2D fraction(PlacedSeal seal, double width, double height) {
        double diameter = seal.design().diameterMm();
        return new Rectangle2D.Double(
                (seal.x() - diameter / 2) / width,
                (seal.y() - diameter / 2) / height,
                diameter / width,
                diameter / height);
    }
}
