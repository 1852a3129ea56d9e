package org.yinjian.vision.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.text.TextBox;

class StackedLinesTest {
    private static final List<TextBox> USUAL = Stream.of(20, 80, 140)
            .map(y -> TextBox.of(new Box(20, y, 500, 40), 1))
            .toList();

    @Test
    void twoLinesThatWereFoundAsOneAreTwo() {
        List<TextBox> found = parted(new Box(20, 200, 560, 100), 232, 282);
        assertEquals(2, found.size());
        assertEquals(250, found.getFirst().bounds().bottom(), 10);
        assertEquals(560, found.getFirst().width(), 1);
    }

    @Test
    void linesThatReachIntoEachOtherArePartedWhereLeastInkStands() {
        List<TextBox> found = parted(new Box(20, 205, 560, 80), 240, 274);
        assertEquals(2, found.size());
        assertEquals(246, found.getFirst().bounds().bottom(), 6);
    }

    @Test
    void aHighLineOfLargeCharactersStaysOne() {
        Box box = new Box(20, 200, 560, 100);
        assertEquals(List.of(TextBox.of(box, 1)), parted(box, 260));
    }

    /** What became of a box that holds lines with such feet. */
    private static List<TextBox> parted(Box box, int... feet) {
        try (Mat page = new Mat(340, 640, opencv_core.CV_8UC3, Scalar.all(245))) {
            for (int y : feet) {
                double size = feet.length == 1 ? 3 : 1.2;
                opencv_imgproc.putText(
                        page,
                        "Hgnaoxsuvr",
                        new Point(24, y),
                        opencv_imgproc.FONT_HERSHEY_SIMPLEX,
                        size,
                        Scalar.all(20),
                        3,
                        8,
                        false);
            }
            List<TextBox> all =
                    Stream.concat(USUAL.stream(), Stream.of(TextBox.of(box, 1))).toList();
            return StackedLines.parted(all, page).stream()
                    .filter(found -> !USUAL.contains(found))
                    .toList();
        }
    }
}
