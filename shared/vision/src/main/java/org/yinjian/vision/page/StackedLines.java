package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.yinjian.core.reading.Box;
import org.yinjian.vision.pixel.Channels;
import org.yinjian.vision.text.TextBox;

/**
 * Parts boxes in which several lines of text were found as one, as of handwriting that stands close: where a box is much
 * higher than the page's lines and rows without ink run through all of it.
 */
final class StackedLines {
    /** So many times as high as the page's usual line, a box may hold two. */
    private static final double HIGH = 1.7;
    /** So many times as wide as high: of a few large characters a row without ink may be their own. */
    private static final double WIDE = 3;
    /** So many times as high as a usual line's box, which has room to spare, rows with ink may be two lines. */
    private static final double TWO = 1.4;
    /** A line is at least this share as high as the page's usual one. */
    private static final double LEAST = 0.5;
    /** Of a row without ink this share may be dark: specks, and a stroke that reaches over. */
    private static final double EMPTY = 0.004;
    /** Between two lines that reach into each other a row holds less than this share of either's fullest row. */
    private static final double VALLEY = 0.4;
    /** So much darker than the paper, of 255, ink is. */
    private static final double INK = 48;

    private StackedLines() {}

    /**
     * The boxes, such ones in their lines from above to below.
     *
     * @param flat 8-bit BGR, lit evenly
     */
    static List<TextBox> parted(List<TextBox> boxes, Mat flat) {
        double usual = boxes.stream()
                .mapToDouble(TextBox::height)
                .sorted()
                .skip(boxes.size() / 2)
                .findFirst()
                .orElse(0);
        return boxes.stream()
                .flatMap(box -> box.height() > HIGH * usual && box.width() > WIDE * box.height()
                        ? lines(box, flat, usual)
                        : Stream.of(box))
                .toList();
    }

    private static Stream<TextBox> lines(TextBox box, Mat flat, double usual) {
        Box bounds = box.bounds().grow(0, flat.cols(), flat.rows());
        int[] ink = ink(flat, bounds);
        List<int[]> bands = bands(ink, EMPTY * bounds.width(), LEAST * usual).stream()
                .flatMap(band -> band[1] - band[0] > TWO * usual ? halves(ink, band) : Stream.of(band))
                .toList();
        if (bands.size() < 2) {
            return Stream.of(box);
        }
        List<TextBox> lines = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            int top = i == 0 ? 0 : (bands.get(i - 1)[1] + bands.get(i)[0]) / 2;
            int bottom = i + 1 == bands.size() ? bounds.height() : (bands.get(i)[1] + bands.get(i + 1)[0]) / 2;
            lines.add(TextBox.of(
                    new Box(bounds.x(), bounds.y() + top, bounds.width(), Math.max(1, bottom - top)), box.score()));
        }
        return lines.stream();
    }

    /** A high run of rows in two, where little ink stands in one of its middle rows: lines whose strokes reach into each other. */
    private static Stream<int[]> halves(int[] ink, int[] band) {
        int third = (band[1] - band[0]) / 3;
        int least = IntStream.range(band[0] + third, band[1] - third)
                .boxed()
                .min(Comparator.comparingInt(row -> ink[row]))
                .orElse(band[0]);
        int lesser = Math.min(most(ink, band[0], least), most(ink, least, band[1]));
        return ink[least] < VALLEY * lesser
                ? Stream.of(new int[] {band[0], least}, new int[] {least, band[1]})
                : Stream.of(band);
    }

    private static int most(int[] ink, int from, int to) {
        return IntStream.range(from, to).map(row -> ink[row]).max().orElse(0);
    }

    /** Dark pixels of each row. */
    private static int[] ink(Mat flat, Box bounds) {
        try (PointerScope _ = new PointerScope()) {
            Mat dark = Channels.least(flat.apply(new Rect(bounds.x(), bounds.y(), bounds.width(), bounds.height())));
            opencv_imgproc.threshold(dark, dark, Illumination.PAPER - INK, 1, opencv_imgproc.THRESH_BINARY_INV);
            Mat sums = new Mat();
            opencv_core.reduce(dark, sums, 1, opencv_core.REDUCE_SUM, opencv_core.CV_32S);
            int[] rows = new int[bounds.height()];
            try (IntIndexer at = sums.createIndexer()) {
                for (int row = 0; row < rows.length; row++) {
                    rows[row] = at.get(row, 0);
                }
            }
            return rows;
        }
    }

    /** First row and the row after the last of each run of rows with ink; runs too low for a line belong to none. */
    private static List<int[]> bands(int[] ink, double empty, double least) {
        List<int[]> bands = new ArrayList<>();
        int from = -1;
        for (int row = 0; row <= ink.length; row++) {
            boolean written = row < ink.length && ink[row] > empty;
            if (written && from < 0) {
                from = row;
            } else if (!written && from >= 0) {
                if (row - from >= least) {
                    bands.add(new int[] {from, row});
                }
                from = -1;
            }
        }
        return bands;
    }
}
