package org.yinjian.evaluation.imprint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InkTrace;
import org.yinjian.testkit.capture.Apparatus;
import org.yinjian.testkit.capture.Jpeg;
import org.yinjian.testkit.capture.Shot;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.FontSet;
import org.yinjian.testkit.draw.Inking;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.SealCut;
import org.yinjian.testkit.draw.SealDesign;
import org.yinjian.testkit.draw.SealStamp;
import org.yinjian.testkit.draw.TextStyle;
import org.yinjian.vision.imprint.InkTraces;
import org.yinjian.vision.page.PixelImages;

/** Draws stampings and copies of them on pieces of paper, and takes their traces as the reader does. */
final class DrawnImprints {
    private static final int DPI = 200;
    private static final double SCALE = DPI / 25.4;
    private static final double SHEET = 64;
    private static final List<String> OWNERS =
            List.of("四川大学", "西南交通大学后勤集团", "成都理工大学后勤管理处", "中国人民大学", "电子科技大学", "西华师范大学总务处");
    private static final List<String> UNDER = List.of("单位意见", "同意推荐", "负责人签字", "年月日", "二〇二一年十月", "联系电话", "情况属实");

    private final Faces faces;
    private final SealStamp stamp;
    private final Apparatus apparatus;

    DrawnImprints(FontSet fonts, Apparatus apparatus) {
        this.faces = Faces.load(fonts);
        this.stamp = new SealStamp(faces);
        this.apparatus = apparatus;
    }

    /** A seal, and how it was cut. */
    record Seal(SealDesign design, SealCut cut) {}

    /** A picture of a piece of paper with one imprint on it, and where. */
    record Pictured(BufferedImage image, Rectangle2D box) {}

    Seal seal(Dice dice) {
        Optional<String> code = dice.chance(0.4) ? Optional.of("51" + dice.digits(11)) : Optional.empty();
        return new Seal(
                new SealDesign(dice.of(OWNERS), Optional.empty(), code, dice.of(List.of(38.0, 40.0, 42.0, 44.0))),
                SealCut.other(dice));
    }

    /** One stamping's ink. */
    BufferedImage ink(Seal seal, Dice dice) {
        Inking inking = dice.chance(0.15) ? Inking.faint(dice) : Inking.clear(dice);
        return stamp.imprint(seal.design(), seal.cut(), inking, DPI, dice.split());
    }

    /** The ink on paper of its own, with other print under it, photographed or scanned. */
    Pictured pictured(BufferedImage ink, double diameterMm, Dice dice) {
        PixelCanvas canvas = sheet(dice);
        double x = SHEET / 2 + dice.wobble();
        double y = SHEET / 2 + dice.wobble();
        canvas.stamp(ink, x, y);
        return captured(canvas.image(), x, y, diameterMm, dice);
    }

    private PixelCanvas sheet(Dice dice) {
        PixelCanvas canvas = new PixelCanvas(faces, SHEET, SHEET, DPI, new Color(250, 250, 248), dice.split());
        for (int line = 0; line < 3; line++) {
            canvas.text(
                    dice.of(UNDER), dice.between(6.0, 40.0), dice.between(14.0, 56.0), TextStyle.print(Face.SONG, 4.2));
        }
        canvas.rule(2, dice.between(44.0, 60.0), 62, dice.between(44.0, 60.0), 0.25);
        return canvas;
    }

    private Pictured captured(BufferedImage sheet, double x, double y, double diameterMm, Dice dice) {
        Shot flat = Shot.of(sheet);
        Shot shot =
                switch (dice.below(5)) {
                    case 0 -> apparatus.scan(flat, dice);
                    case 1 -> apparatus.noisy(flat, dice);
                    case 2 -> apparatus.skewed(flat, dice.between(-2.5, 2.5), dice);
                    case 3 -> apparatus.photograph(flat, dice.chance(0.3), 756, dice);
                    default -> apparatus.photograph(flat, false, 504, dice);
                };
        Rectangle2D box = shot.boxAround(x * SCALE, y * SCALE, diameterMm / 2 * SCALE);
        return new Pictured(stored(shot.image(), dice.between(0.55, 0.9)), box);
    }

    /** As stored once more by a messenger: smaller and at another quality. */
    Pictured sentOn(Pictured first, Dice dice) {
        double scale = dice.between(0.62, 1.0);
        BufferedImage smaller = scaled(first.image(), scale, 0);
        Rectangle2D box = first.box();
        return new Pictured(
                stored(smaller, dice.between(0.5, 0.8)),
                new Rectangle2D.Double(
                        box.getX() * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale));
    }

    /** The imprint cut out of a picture, cleaned of its paper, laid on another sheet, printed, and captured again. */
    Pictured pasted(Pictured first, double diameterMm, Dice dice) {
        Rectangle2D box = first.box();
        int margin = 4;
        int left = Math.max(0, (int) box.getX() - margin);
        int top = Math.max(0, (int) box.getY() - margin);
        int width = Math.min(first.image().getWidth() - left, (int) box.getWidth() + 2 * margin);
        int height = Math.min(first.image().getHeight() - top, (int) box.getHeight() + 2 * margin);
        BufferedImage cut = onlyRed(first.image().getSubimage(left, top, width, height));
        double fit = diameterMm * SCALE / Math.max(box.getWidth(), box.getHeight()) * dice.between(0.98, 1.02);
        PixelCanvas canvas = sheet(dice);
        double x = SHEET / 2 + dice.wobble();
        double y = SHEET / 2 + dice.wobble();
        canvas.stamp(scaled(cut, fit, dice.wobble() * 3), x, y);
        return captured(canvas.image(), x, y, diameterMm, dice);
    }

    Optional<InkTrace> trace(Pictured pictured, Dice dice) {
        Rectangle2D box = pictured.box();
        Box found = new Box(
                (int) Math.round(box.getX() + dice.between(-1.5, 1.5)),
                (int) Math.round(box.getY() + dice.between(-1.5, 1.5)),
                (int) Math.round(box.getWidth() + dice.between(-1.5, 1.5)),
                (int) Math.round(box.getHeight() + dice.between(-1.5, 1.5)));
        Imprint imprint = new Imprint(
                ImprintShape.ROUND,
                found,
                Optional.empty(),
                InkColour.RED,
                1,
                0.3,
                true,
                false,
                false,
                List.of(),
                List.of(),
                Optional.empty());
        try (Mat page = PixelImages.bounded(pictured.image(), 4000)) {
            return InkTraces.of(page, imprint);
        }
    }

    private static BufferedImage onlyRed(BufferedImage piece) {
        BufferedImage ink = new BufferedImage(piece.getWidth(), piece.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < piece.getHeight(); y++) {
            for (int x = 0; x < piece.getWidth(); x++) {
                int rgb = piece.getRGB(x, y);
                int red = rgb >> 16 & 255;
                int most = Math.max(rgb >> 8 & 255, rgb & 255);
                int alpha = Math.clamp((red - most - 20) * 255L / 130, 0, 255);
                ink.setRGB(x, y, alpha << 24 | 0xCE1E2A);
            }
        }
        return ink;
    }

    private static BufferedImage scaled(BufferedImage image, double scale, double degrees) {
        int width = (int) Math.round(image.getWidth() * scale);
        int height = (int) Math.round(image.getHeight() * scale);
        BufferedImage to = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0);
        turn.scale(scale, scale);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return to;
    }

    private static BufferedImage stored(BufferedImage image, double quality) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Jpeg.encode(image, quality, 0)));
            BufferedImage packed = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            packed.createGraphics().drawImage(read, 0, 0, null);
            return packed;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
