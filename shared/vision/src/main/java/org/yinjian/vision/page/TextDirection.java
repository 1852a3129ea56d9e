package org.yinjian.vision.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.vision.text.LineImages;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.RecognizedLine;
import org.yinjian.vision.text.TextBox;

/**
 * Which way a page's text runs: the way most lines run tells a quarter turn, reading a few of them both ways tells top from
 * bottom, and where an ornament is taken for as much text as there is, reading tells the quarter turn too.
 */
final class TextDirection {
    private static final int READ = 6;
    /** Of each line that is read, so many times its height: a few characters tell the direction as well as all. */
    private static final double READ_HEIGHTS = 5;

    private static final double SHORTEST = 2.5;
    /** Lines longer by their height are mostly rules and ornaments. */
    private static final double LONGEST = 14;

    /** Lines across the others are no more than this share of them on a page without an ornament: labels set upright. */
    private static final double FEW = 0.25;

    private final LineRecognizer recognizer;

    TextDirection(LineRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** Whether the page must be turned a quarter for its lines to lie. */
    boolean isOnItsSide(Mat page, List<TextBox> text) {
        double tall = 0;
        double wide = 0;
        for (TextBox box : text) {
            tall += box.isTall() ? box.height() : 0;
            wide += box.isWide() ? box.width() : 0;
        }
        if (Math.min(tall, wide) <= FEW * Math.max(tall, wide)) {
            return tall > wide;
        }
        double standing = readable(page, clear(text, TextBox::isTall));
        double lying = readable(page, clear(text, TextBox::isWide));
        return standing == lying ? tall > wide : standing > lying;
    }

    /** Whether the lying lines read better from the other side; a few are read, until one way leads clearly. */
    boolean isUpsideDown(Mat page, List<TextBox> text) {
        double upright = 0;
        double reversed = 0;
        int read = 0;
        for (TextBox box : clear(text, TextBox::isWide)) {
            BothWays both = read(page, box);
            upright += both.upright;
            reversed += both.reversed;
            if (++read >= 2 && Math.abs(upright - reversed) > 0.5 * Math.max(upright, reversed)) {
                break;
            }
        }
        return reversed > upright * 1.05;
    }

    private static List<TextBox> clear(List<TextBox> text, Predicate<TextBox> lying) {
        return text.stream()
                .filter(lying)
                .filter(box -> length(box) > SHORTEST * across(box) && length(box) < LONGEST * across(box))
                .sorted(Comparator.comparingDouble((TextBox box) -> -box.score() * Math.min(across(box), 40)))
                .limit(READ)
                .toList();
    }

    private static double length(TextBox box) {
        return Math.max(box.width(), box.height());
    }

    private static double across(TextBox box) {
        return Math.min(box.width(), box.height());
    }

    private double readable(Mat page, List<TextBox> boxes) {
        return boxes.stream()
                .map(box -> read(page, box))
                .mapToDouble(both -> Math.max(both.upright, both.reversed))
                .sum();
    }

    /** How readable a line is as it lies and from the other side: its characters, up to eight, by their certainty. */
    private record BothWays(double upright, double reversed) {}

    private BothWays read(Mat page, TextBox box) {
        try (Mat line = lying(page, box);
                Mat turned = LineImages.upsideDown(line)) {
            List<Double> both =
                    Stream.of(line, turned).parallel().map(this::readable).toList();
            return new BothWays(both.getFirst(), both.getLast());
        }
    }

    private static Mat lying(Mat page, TextBox box) {
        Mat line = LineImages.cut(page, beginning(box));
        if (box.isTall()) {
            opencv_core.rotate(line, line, opencv_core.ROTATE_90_CLOCKWISE);
        }
        return line;
    }

    private static TextBox beginning(TextBox box) {
        double cut = Math.max(0, length(box) - READ_HEIGHTS * across(box));
        double right = box.isTall() ? 0 : -cut / 2;
        double down = box.isTall() ? cut / 2 : 0;
        return new TextBox(
                box.centreX() + Math.cos(box.angle()) * right - Math.sin(box.angle()) * down,
                box.centreY() + Math.sin(box.angle()) * right + Math.cos(box.angle()) * down,
                box.width() - (box.isTall() ? 0 : cut),
                box.height() - (box.isTall() ? cut : 0),
                box.angle(),
                box.score());
    }

    private double readable(Mat line) {
        RecognizedLine read = recognizer.recognize(line);
        return Math.pow(read.confidence(), 2) * Math.min(8, read.text().length());
    }
}
