package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.Strip;
import org.yinjian.core.text.PlainText;
import org.yinjian.vision.seal.SealStrip.Shown;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.RecognizedLine;

/**
 * Reads what an unwrapped seal says: its arc in several ways, the lines under its star, its code. Two recognisers take
 * turns at the arc, because what misleads one seldom misleads the other (ADR 4).
 */
final class SealReading {
    /** The two that differ most: where both are sure and agree, the others hardly ever say anything else. */
    private static final List<SealStrip> FIRST =
            List.of(new SealStrip(0.58, 0.95, Shown.COLOUR, 1.0), new SealStrip(0.50, 0.90, Shown.FILLED, 1.3));

    private static final List<SealStrip> SECOND =
            List.of(new SealStrip(0.58, 0.95, Shown.FILLED, 1.0), new SealStrip(0.54, 0.93, Shown.COLOUR, 1.15));
    private static final List<SealStrip> MORE = List.of(
            new SealStrip(0.58, 0.95, Shown.COLOUR, 1.3),
            new SealStrip(0.50, 0.90, Shown.FILLED, 1.0),
            new SealStrip(0.62, 0.97, Shown.FILLED, 1.0),
            new SealStrip(0.50, 0.90, Shown.COLOUR, 1.3),
            new SealStrip(0.56, 0.94, Shown.COLOUR, 1.2),
            new SealStrip(0.60, 0.96, Shown.FILLED, 1.15),
            new SealStrip(0.53, 0.92, Shown.FILLED, 1.4),
            new SealStrip(0.55, 0.93, Shown.COLOUR, 1.15));
    /**
     * The least ink along the rim below for a code to be looked for: on 45 seals of the samples the 20 with a code had 0.16
     * to 0.45, and below 0.13 nothing was ever read.
     */
    private static final double CODE_INK = 0.10;

    private static final double SURE = 0.97;
    private static final int HALF_A_CODE = 7;
    /** From this confidence, and so many Chinese characters, what stands across a seal's middle is a line. */
    private static final double SURE_LINE = 0.8;

    private static final int LEAST_ACROSS = 3;
    /** Words along the foot; what else is read there in Chinese may be the ends of a long name, upside down. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{5}|专用|用章");

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{13}(?!\\d)");

    private final LineRecognizer trained;
    private final LineRecognizer general;
    private final SealUnwrapping unwrapping;

    SealReading(LineRecognizer trained, LineRecognizer general, SealUnwrapping unwrapping) {
        this.trained = trained;
        this.general = general;
        this.unwrapping = unwrapping;
    }

    /**
     * The arc's unwrappings, best first; two when they agree, four when three of these do, else twelve, where those may decide
     * something.
     *
     * @param decides whether the seal may be a form's, which passes or not; a certificate's is only held against its awarder
     */
    List<Strip> arcs(Arc arc, BooleanSupplier decides) {
        List<Strip> strips = new ArrayList<>(read(FIRST, arc));
        if (!agree(strips, 2)) {
            strips.addAll(read(SECOND, arc));
            if (!agree(strips, 3) && decides.getAsBoolean()) {
                strips.addAll(read(MORE, arc));
            }
        }
        strips.sort(Comparator.comparingDouble((Strip strip) -> -merit(strip.confidence(), strip.text())));
        return strips;
    }

    private List<Strip> read(List<SealStrip> strips, Arc arc) {
        return IntStream.range(0, strips.size())
                .parallel()
                .mapToObj(turn -> read(strips.get(turn), arc, turn % 2 == 0 ? trained : general))
                .toList();
    }

    private Strip read(SealStrip strip, Arc arc, LineRecognizer reader) {
        try (Mat line = unwrapping.arc(strip, arc)) {
            RecognizedLine read = reader.recognize(line);
            return new Strip(strip.band(), read.text(), read.confidence(), read.emissions());
        }
    }

    private static boolean agree(List<Strip> strips, int enough) {
        List<String> sure = strips.stream()
                .filter(strip -> hanCount(strip.text()) >= 4 && hanCertainty(strip.emissions()) >= SURE)
                .map(strip -> PlainText.han(strip.text()))
                .toList();
        return sure.size() >= enough && sure.stream().distinct().count() == 1;
    }

    /** The mean probability of the Chinese characters that were read; digits of a code, cut in half, are left out. */
    private static double hanCertainty(Emissions read) {
        double sum = 0;
        int count = 0;
        int last = Emissions.BLANK;
        for (int step = 0; step < read.steps(); step++) {
            int likeliest = read.size(step) == 0 ? Emissions.BLANK : read.symbol(step, 0);
            if (likeliest != last && PlainText.isHan(likeliest)) {
                sum += read.probability(step, 0);
                count++;
            }
            last = likeliest;
        }
        return count == 0 ? 0 : sum / count;
    }

    /**
     * A straight line under the star, read in two ways (the general recogniser loses the ends of such short lines); its text is the
     * surer one's, empty where ink was seen and nothing was read. Where a star should be only
     * what is read for sure is a line: it may be what is left of the star.
     */
    Optional<InnerLine> innerLine(InnerLines.Place place, double tilt, Box box) {
        List<RecognizedLine> readings = Stream.of(Shown.FILLED, Shown.COLOUR)
                .map(shown -> read(place, tilt, shown))
                .sorted(Comparator.comparingDouble((RecognizedLine read) -> -merit(read.confidence(), read.text())))
                .toList();
        RecognizedLine best = readings.getFirst();
        boolean stands = place.isBelow() || (best.confidence() >= SURE_LINE && hanCount(best.text()) >= LEAST_ACROSS);
        Line line = new Line(best.text(), Math.min(1, best.confidence()), box, best.emissions(), "ppocr");
        return stands
                ? Optional.of(new InnerLine(
                        line,
                        readings.stream().skip(1).map(RecognizedLine::emissions).toList()))
                : Optional.empty();
    }

    private RecognizedLine read(InnerLines.Place place, double tilt, Shown shown) {
        try (Mat line = unwrapping.line(tilt, place.across(), place.from(), place.to(), shown)) {
            return trained.recognize(line);
        }
    }

    /**
     * What stands along the lower rim.
     *
     * @param code the 13 digits of a registered seal
     * @param words whether words stand there: Latin ones as on emblems and foreign seals, Chinese ones such as a purpose
     */
    record LowerRim(Optional<String> code, boolean words) {
        static final LowerRim EMPTY = new LowerRim(Optional.empty(), false);
    }

    /** A band there without ink is not read, and one whose ink reads as less than half a code is not read again. */
    LowerRim lowerRim(double down) {
        if (unwrapping.inkAlongCode(down) < CODE_INK) {
            return LowerRim.EMPTY;
        }
        for (Shown shown : List.of(Shown.INK, Shown.COLOUR)) {
            try (Mat line = unwrapping.code(down, shown)) {
                String read = general.recognize(line).text().replace(" ", "");
                Matcher digits = CODE.matcher(read);
                if (digits.find()) {
                    return new LowerRim(Optional.of(digits.group()), false);
                }
                if (read.chars().filter(Character::isDigit).count() < HALF_A_CODE) {
                    return new LowerRim(Optional.empty(), WORDS.matcher(read).find());
                }
            }
        }
        return LowerRim.EMPTY;
    }

    /** How much a reading tells: one of few characters is seldom the whole. */
    private static double merit(double confidence, String text) {
        return confidence * Math.min(8, hanCount(text));
    }

    static int hanCount(String text) {
        return PlainText.han(text).length();
    }
}
