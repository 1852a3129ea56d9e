package org.yinjian.vision.page;

import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.PpOcrDetector;
import org.yinjian.vision.text.TextBox;

/**
 * Turns a page upright and straight: the sheet is cut out of a photograph, the text tells the quarter turns, rules and
 * lines tell the last few degrees. The picture is
 * resampled once, from the stored pixels.
 */
final class PageUprighter {
    /** How far from A4's shape a page may be that was not cut out. */
    private static final double NEARLY = 0.02;

    /** A page whose corners move less than this share of its size by straightening is left as it is. */
    private static final double NEGLIGIBLE = 0.0012;

    private final PpOcrDetector detector;
    private final TextDirection direction;
    private final int detectorSide;

    PageUprighter(PpOcrDetector detector, LineRecognizer recognizer, int detectorSide) {
        this.detector = detector;
        this.direction = new TextDirection(recognizer);
        this.detectorSide = detectorSide;
    }

    /** @param stored 8-bit BGR, bounded in size */
    UprightPage upright(Mat stored, Optional<Integer> dpi) {
        Frame frame = sheet(stored);
        Frame turned = turned(frame);
        Frame straight = straightened(stored, turned);
        return new UprightPage(
                straight.image,
                straight.flat,
                90 * straight.quarters,
                straight.transform,
                straight.text,
                scale(straight, frame.sheet, dpi));
    }

    private record Frame(Mat image, Mat flat, int quarters, Homography transform, List<TextBox> text, boolean sheet) {
        /** Frees the pixels, once the next frame has its own. */
        Frame replacedBy(Frame next) {
            image.close();
            flat.close();
            return next;
        }
    }

    private Frame sheet(Mat stored) {
        List<double[][]> candidates = SheetFinder.find(stored);
        if (!candidates.isEmpty()) {
            try (Mat flat = Illumination.flatten(stored)) {
                List<TextBox> text = detector.detect(flat, detectorSide * 2 / 3);
                Optional<SheetCut> cut = SheetCut.first(candidates, text);
                if (cut.isPresent()) {
                    SheetCut sheet = cut.get();
                    return frame(warp(stored, sheet.map(), sheet.width(), sheet.height()), 0, sheet.map(), true);
                }
            }
        }
        return frame(stored.clone(), 0, Homography.identity(), false);
    }

    private Frame frame(Mat image, int quarters, Homography transform, boolean sheet) {
        Mat flat = Illumination.flatten(image);
        List<TextBox> text = ShowThrough.without(detector.detect(flat, detectorSide), flat);
        return new Frame(image, flat, quarters, transform, text, sheet);
    }

    private Frame turned(Frame frame) {
        Frame lying = direction.isOnItsSide(frame.flat, frame.text) ? turn(frame, 1) : frame;
        return direction.isUpsideDown(lying.flat, lying.text) ? turn(lying, 2) : lying;
    }

    private Frame turn(Frame frame, int quarters) {
        Homography turn = Homography.quarters(quarters, frame.image.cols(), frame.image.rows());
        Mat image = new Mat();
        int how = quarters == 2 ? opencv_core.ROTATE_180 : opencv_core.ROTATE_90_CLOCKWISE;
        opencv_core.rotate(frame.image, image, how);
        Homography transform = frame.transform.then(turn);
        int turned = (frame.quarters + quarters) % 4;
        if (quarters != 2) {
            return frame.replacedBy(frame(image, turned, transform, frame.sheet));
        }
        Mat flat = new Mat();
        opencv_core.rotate(frame.flat, flat, how);
        return frame.replacedBy(new Frame(image, flat, turned, transform, moved(frame.text, turn), frame.sheet));
    }

    private Frame straightened(Mat stored, Frame frame) {
        Homography straight = Straightening.find(frame.flat, frame.text);
        double width = frame.image.cols();
        double height = frame.image.rows();
        double[][] corners = {
            straight.apply(0, 0), straight.apply(width, 0), straight.apply(width, height), straight.apply(0, height)
        };
        double moved = 0;
        double[][] before = {{0, 0}, {width, 0}, {width, height}, {0, height}};
        for (int i = 0; i < 4; i++) {
            moved = Math.max(moved, distance(corners[i], before[i]));
        }
        if (moved < NEGLIGIBLE * Math.max(width, height)) {
            return frame;
        }
        Homography transform = frame.transform.then(straight);
        Mat image = warp(stored, transform, (int) width, (int) height);
        return frame.replacedBy(new Frame(
                image,
                Illumination.flatten(image),
                frame.quarters,
                transform,
                moved(frame.text, straight),
                frame.sheet));
    }

    /** The boxes where a nearly rigid map takes them. */
    private static List<TextBox> moved(List<TextBox> text, Homography map) {
        return text.stream().map(box -> moved(box, map)).toList();
    }

    private static TextBox moved(TextBox box, Homography map) {
        double c = Math.cos(box.angle()) * box.width() / 2;
        double s = Math.sin(box.angle()) * box.width() / 2;
        double[] left = map.apply(box.centreX() - c, box.centreY() - s);
        double[] right = map.apply(box.centreX() + c, box.centreY() + s);
        double length = distance(left, right);
        double angle = Math.atan((right[1] - left[1]) / (right[0] - left[0]));
        return new TextBox(
                (left[0] + right[0]) / 2,
                (left[1] + right[1]) / 2,
                length,
                box.height() * length / box.width(),
                angle,
                box.score());
    }

    private static Optional<Double> scale(Frame page, boolean sheet, Optional<Integer> dpi) {
        if (SheetCut.isA4(page.image.cols(), page.image.rows(), sheet ? SheetCut.FORESHORTENED : NEARLY)) {
            return Optional.of(Math.max(page.image.cols(), page.image.rows()) / 297.0);
        }
        return dpi.map(value -> value / 25.4);
    }

    private static Mat warp(Mat stored, Homography transform, int width, int height) {
        Mat image = new Mat();
        try (Mat map = transform.toMat();
                Size size = new Size(width, height);
                Scalar none = Scalar.all(0)) {
            opencv_imgproc.warpPerspective(
                    stored, image, map, size, opencv_imgproc.INTER_LINEAR, opencv_core.BORDER_REPLICATE, none);
        }
        return image;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
