package org.yinjian.evaluation.seals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Emissions;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.RecognizedLine;

/** Reads nothing: remembers the lines that it is shown, and answers with their numbers. Safe for several threads. */
final class RememberedLines implements LineRecognizer {
    private final List<Pixels> lines = new ArrayList<>();

    @Override
    public RecognizedLine recognize(Mat line) {
        Pixels pixels = new Pixels(line);
        synchronized (lines) {
            lines.add(pixels);
            return new RecognizedLine(Integer.toString(lines.size() - 1), 0.5, Emissions.none());
        }
    }

    /** The line that was answered with a number. */
    Pixels line(String number) {
        synchronized (lines) {
            return lines.get(Integer.parseInt(number));
        }
    }

    /** A line's pixels, three bytes each. */
    static final class Pixels {
        private final int width;
        private final byte[] bgr;

        private Pixels(Mat line) {
            width = line.cols();
            bgr = new byte[3 * line.cols() * line.rows()];
            line.data().get(bgr);
        }

        /** Appends a record of {@link SealStrips}. */
        void write(String label, ByteArrayOutputStream records) throws IOException {
            byte[] name = label.getBytes(StandardCharsets.UTF_8);
            boolean grey = IntStream.range(0, bgr.length / 3)
                    .allMatch(at -> bgr[3 * at] == bgr[3 * at + 1] && bgr[3 * at] == bgr[3 * at + 2]);
            DataOutputStream out = new DataOutputStream(records);
            out.writeInt(width);
            out.writeInt(name.length);
            out.writeInt(grey ? 1 : 3);
            out.write(name);
            for (int at = 0; at < bgr.length; at += grey ? 3 : 1) {
                out.write(bgr[at]);
            }
        }
    }
}
