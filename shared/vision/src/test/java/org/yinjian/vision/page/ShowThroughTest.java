package org.yinjian.vision.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.text.TextBox;

class ShowThroughTest {
    private static final TextBox FIRST = TextBox.of(new Box(20, 20, 300, 40), 1);
    private static final TextBox SECOND = TextBox.of(new Box(20, 120, 300, 40), 1);
    private static final TextBox THIRD = TextBox.of(new Box(20, 220, 300, 40), 1);

    @Test
    void aPaleLineBesideDarkOnesIsTheOtherSides() {
        assertEquals(List.of(FIRST, THIRD), left(30, 231, 30));
    }

    @Test
    void aFaintLineIsWritten() {
        assertEquals(List.of(FIRST, SECOND, THIRD), left(30, 190, 30));
    }

    @Test
    void onAPageThatIsPaleItselfEveryLineStays() {
        assertEquals(List.of(FIRST, SECOND, THIRD), left(231, 231, 30));
    }

    @Test
    void aDarkLineThatWasFoundAsOneWithAPaleOneLosesIt() {
        try (Mat page = new Mat(300, 800, opencv_core.CV_8UC3, Scalar.all(245))) {
            write(page, 52, 30, 24);
            write(page, 52, 231, 400);
            Box left = ShowThrough.without(List.of(TextBox.of(new Box(20, 20, 700, 40), 1)), page)
                    .getFirst()
                    .bounds();
            assertEquals(20, left.x());
            assertEquals(300, left.right(), 30);
        }
    }

    /** What stays of three lines of such grey levels. */
    private static List<TextBox> left(int... levels) {
        try (Mat page = new Mat(300, 340, opencv_core.CV_8UC3, Scalar.all(245))) {
            for (int i = 0; i < levels.length; i++) {
                write(page, 52 + 100 * i, levels[i], 24);
            }
            return ShowThrough.without(List.of(FIRST, SECOND, THIRD), page);
        }
    }

    private static void write(Mat page, int y, int level, int x) {
        opencv_imgproc.putText(
                page,
                "written here",
                new Point(x, y),
                opencv_imgproc.FONT_HERSHEY_SIMPLEX,
                1.2,
                Scalar.all(level),
                3,
                8,
                false);
    }
}
