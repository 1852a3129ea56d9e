package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.vision.text.LineImages;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.RecognizedLine;
import org.yinjian.vision.text.TextBox;

/** Reads the lines of a page, several at once, the longest first so that no thread is left with it at the end. */
final class PageText {
    static final String READER = "ppocr";
    /** Share of red pixels from which a line is also read without them. */
    private static final double CROSSED_BY_RED = 0.01;
    /** Other ink by red ink: less, and the text itself is red. */
    private static final double RED_TEXT = 0.15;
    /** Other ink by red ink: more, and red lies over a text. */
    private static final double UNDER_RED = 0.6;
    /** What reads so well without its red is a text under red: the red holds a seal's characters, which are none of it. */
    private static final double READABLE = 0.9;
    /** Width by height from which a line is a sentence: some sixteen characters. */
    private static final double LONG = 16;
    /** Sentences are read at this share of their width: as well as whole, in 0.7 of the time (docs/adr/0002). */
    private static final double SQUEEZE = 0.7;

    /** Digits written close run together where a step of the recogniser is as wide as two: 41 is read 4, surely. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private static final double STRETCH = 1.35;
    /** The certainty of a number that reads otherwise when it is stretched. */
    private static final double SPLIT = 0.5;

    private final LineRecognizer recognizer;
    private final SecondReading second;
    private final ExecutorService workers;

    PageText(LineRecognizer recognizer, SecondReading second, ExecutorService workers) {
        this.recognizer = recognizer;
        this.second = second;
        this.workers = workers;
    }

    /** One line for each box, in the boxes' order. */
    List<Line> read(Mat flat, List<TextBox> boxes) {
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparingDouble(
                i -> -boxes.get(i).width() / boxes.get(i).height()));
        List<Future<Line>> tasks = new ArrayList<>();
        for (int i : longestFirst) {
            Callable<Line> task = () -> read(flat, boxes.get(i));
            tasks.add(workers.submit(task));
        }
        Line[] lines = new Line[boxes.size()];
        for (int i = 0; i < tasks.size(); i++) {
            lines[longestFirst.get(i)] = result(tasks.get(i));
        }
        return List.of(lines);
    }

    private static Line result(Future<Line> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a line could not be read", e.getCause());
        }
    }

    /** One line. */
    Line read(Mat flat, TextBox box) {
        try (Mat line = LineImages.cut(flat, box)) {
            boolean isLong = line.cols() > LONG * line.rows();
            RecognizedLine read = isLong ? stretched(line, SQUEEZE) : recognized(line);
            Optional<String> other = NUMBER.matcher(read.text()).matches()
                    ? Optional.of(stretched(line, STRETCH).text().replaceAll("\\s", ""))
                            .filter(text -> !text.equals(read.text()))
                    : Optional.empty();
            return other.isPresent()
                    ? new Line(read.text(), SPLIT, box.bounds(), Emissions.none(), READER, other)
                    : new Line(
                            read.text(),
                            Math.clamp(read.confidence(), 0, 1),
                            box.bounds(),
                            read.emissions(),
                            READER,
                            second.of(line, read.text()));
        }
    }

    private RecognizedLine stretched(Mat line, double by) {
        try (Mat resized = new Mat();
                Size size = new Size((int) (by * line.cols()), line.rows())) {
            int how = by < 1 ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_LINEAR;
            opencv_imgproc.resize(line, resized, size, 0, 0, how);
            return recognized(resized);
        }
    }

    /** Read as it is where red is the text, without red where red lies over it, both ways where that is not clear. */
    private RecognizedLine recognized(Mat line) {
        double red = RedInk.share(line);
        double other = red > CROSSED_BY_RED ? RedInk.otherInk(line) : 0;
        if (red <= CROSSED_BY_RED || other < RED_TEXT * red) {
            return recognizer.recognize(line);
        }
        RecognizedLine without = withoutRed(line);
        if (other > UNDER_RED * red || without.confidence() >= READABLE) {
            return without;
        }
        RecognizedLine whole = recognizer.recognize(line);
        return whole.confidence() > without.confidence() ? whole : without;
    }

    private RecognizedLine withoutRed(Mat line) {
        try (Mat plain = RedInk.without(line)) {
            return recognizer.recognize(plain);
        }
    }
}
