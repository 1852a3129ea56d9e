package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.text.LineImages;
import org.yinjian.vision.text.PpOcrDetector;
import org.yinjian.vision.text.TextBox;

/**
 * Finds the lines that lie under red seals: around each seal the page is looked at again without its red. What was found
 * there before gives way, for the detector takes a seal's characters and the text under it for lines of their own.
 */
final class TextUnderSeals {
    /** How far beyond a seal its surroundings are looked at, as a share of the page's width: dates stick out. */
    private static final double AROUND = 0.2;
    /** Share of a box that a newly found one must cover to replace it. */
    private static final double SAME = 0.3;
    /** Less ink than this that is not red: characters of the seal itself. */
    private static final double NO_OTHER_INK = 0.01;

    private final PpOcrDetector detector;
    private final int detectorSide;

    TextUnderSeals(PpOcrDetector detector, int detectorSide) {
        this.detector = detector;
        this.detectorSide = detectorSide;
    }

    List<TextBox> find(Mat flat, List<TextBox> text) {
        List<TextBox> boxes = new ArrayList<>(text);
        for (Box seal : RedRegions.find(flat)) {
            if (text.stream().noneMatch(box -> isLetterOf(box.bounds(), seal))) {
                boxes = under(flat, seal, boxes);
            }
        }
        return boxes;
    }

    /** Whether red is a letter of a red title: a line about as high as it runs through it. */
    private static boolean isLetterOf(Box line, Box red) {
        double height = (double) line.height() / red.height();
        int shared = Math.min(line.bottom(), red.bottom()) - Math.max(line.y(), red.y());
        return height > 0.6
                && height < 2
                && line.width() > 1.5 * red.width()
                && line.overlap(red) > 0
                && shared > 0.7 * Math.min(line.height(), red.height());
    }

    private List<TextBox> under(Mat flat, Box seal, List<TextBox> text) {
        int margin = (int) (AROUND * flat.cols());
        Box area = new Box(
                        seal.x() - margin, seal.y() - margin / 6, seal.width() + 2 * margin, seal.height() + margin / 3)
                .grow(0, flat.cols(), flat.rows());
        List<TextBox> found = detect(flat, area).stream()
                .filter(box -> box.bounds().overlap(seal) > 0)
                .toList();
        List<TextBox> boxes = new ArrayList<>(found);
        for (TextBox box : text) {
            boolean gone = isCovered(box, found) || isRed(flat, box, seal);
            if (!gone) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private List<TextBox> detect(Mat flat, Box area) {
        try (Rect rect = new Rect(area.x(), area.y(), area.width(), area.height());
                Mat part = flat.apply(rect);
                Mat plain = RedInk.without(part)) {
            return detector.detect(plain, Math.min(detectorSide, Math.max(area.width(), area.height()))).stream()
                    .map(box -> box.shifted(area.x(), area.y()))
                    .toList();
        }
    }

    private static boolean isCovered(TextBox box, List<TextBox> found) {
        Box bounds = box.bounds();
        return found.stream().anyMatch(other -> {
            long shared = other.bounds().overlap(bounds);
            return shared > SAME * bounds.area()
                    || shared > 0.7 * other.bounds().area();
        });
    }

    /** Whether a box is nothing but red and lies mostly on the seal; a red title beside it stays. */
    private static boolean isRed(Mat flat, TextBox box, Box seal) {
        if (box.bounds().overlap(seal) < 0.5 * box.bounds().area()) {
            return false;
        }
        try (Mat line = LineImages.cut(flat, box)) {
            return RedInk.otherInk(line) < NO_OTHER_INK;
        }
    }
}
