package org.yinjian.vision.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.vision.text.LineRecognizer;

/** Asks a second reader where its word counts: numbers and mail addresses (the trial is in docs/adr/0002). */
final class SecondReading {
    private static final Pattern LATIN = Pattern.compile("[\\x21-\\x7e]{5,}");
    private static final Pattern ADDRESS_OR_NUMBER = Pattern.compile(".*@.*|(.*[0-9]){5,}.*");

    private final Optional<? extends LineRecognizer> reader;

    /** @param reader empty on a machine that has none; then nothing is confirmed */
    SecondReading(Optional<? extends LineRecognizer> reader) {
        this.reader = reader;
    }

    /** What the second reader reads in a line of which the first read {@code text}; empty where it is not asked. */
    Optional<String> of(Mat line, String text) {
        String plain = text.replaceAll("\\s", "");
        return reader.filter(_ -> LATIN.matcher(plain).matches()
                        && ADDRESS_OR_NUMBER.matcher(plain).matches())
                .map(second -> second.recognize(line).text());
    }
}
