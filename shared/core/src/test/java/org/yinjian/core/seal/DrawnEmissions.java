package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.Strip;

/** What a recogniser would say of a text: each character one sure step between blanks, but for the confusions named. */
final class DrawnEmissions {
    private static final float SURE = 0.97f;

    private DrawnEmissions() {}

    static Emissions of(String text) {
        return confused(text, -1, ' ', 0);
    }

    /** As {@link #of}, but the character at a place is held to be {@code other} with a probability. */
    static Emissions confused(String text, int place, char other, float probability) {
        List<int[]> symbols = new ArrayList<>();
        List<float[]> probabilities = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            symbols.add(new int[] {Emissions.BLANK});
            probabilities.add(new float[] {SURE});
            boolean doubtful = i == place;
            float own = doubtful ? 1 - probability : SURE;
            boolean otherFirst = doubtful && probability > own;
            char first = otherFirst ? other : text.charAt(i);
            char second = otherFirst ? text.charAt(i) : other;
            symbols.add(doubtful ? new int[] {first, second} : new int[] {text.charAt(i)});
            probabilities.add(
                    doubtful
                            ? new float[] {Math.max(own, probability), Math.min(own, probability)}
                            : new float[] {own});
        }
        symbols.add(new int[] {Emissions.BLANK});
        probabilities.add(new float[] {SURE});
        return joined(symbols, probabilities);
    }

    private static Emissions joined(List<int[]> symbols, List<float[]> probabilities) {
        int[] starts = new int[symbols.size() + 1];
        for (int step = 0; step < symbols.size(); step++) {
            starts[step + 1] = starts[step] + symbols.get(step).length;
        }
        int[] all = symbols.stream().flatMapToInt(java.util.Arrays::stream).toArray();
        float[] flat = new float[all.length];
        int at = 0;
        for (float[] step : probabilities) {
            for (float probability : step) {
                flat[at++] = probability;
            }
        }
        return new Emissions(starts, all, flat);
    }

    static Strip strip(String text) {
        return new Strip("drawn", text, 0.97, of(text));
    }

    static Line line(String text) {
        return new Line(text, text.isEmpty() ? 0 : 0.97, new Box(0, 0, 10, 10), of(text), "ppocr");
    }

    /** A whole red round imprint with a star. */
    static Imprint imprint(String arc, String... innerLines) {
        return imprint(List.of(strip(arc), strip(arc), strip(arc)), List.of(innerLines));
    }

    static Imprint imprint(List<Strip> arcs, List<String> innerLines) {
        return imprint(arcs, innerLines, InkColour.RED, 1.0, false, false);
    }

    /** A red round imprint with or without a star, and lines read as given. */
    static Imprint imprint(List<Strip> arcs, List<InnerLine> innerLines, double rimCoverage, boolean star) {
        return new Imprint(
                ImprintShape.ROUND,
                new Box(100, 100, 330, 330),
                java.util.Optional.of(42.0),
                InkColour.RED,
                rimCoverage,
                0.2,
                star,
                false,
                false,
                arcs,
                innerLines,
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }

    static Imprint imprint(
            List<Strip> arcs,
            List<String> innerLines,
            InkColour colour,
            double rimCoverage,
            boolean cut,
            boolean overlay) {
        return new Imprint(
                ImprintShape.ROUND,
                new Box(100, 100, 330, 330),
                java.util.Optional.of(42.0),
                colour,
                rimCoverage,
                0.2,
                true,
                cut,
                overlay,
                arcs,
                innerLines.stream().map(DrawnEmissions::line).toList(),
                java.util.Optional.empty());
    }
}
