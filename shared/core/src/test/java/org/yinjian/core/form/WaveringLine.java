package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;

/** Lines of which the recogniser was not sure. */
final class WaveringLine {
    private WaveringLine() {}

    /** A line whose steps are given as {@code character:probability} pairs, likeliest first, a blank after each; a zero character is the blank itself. */
    static Line of(String... slots) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> symbols = new ArrayList<>();
        List<Float> probabilities = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String slot : slots) {
            for (String entry : slot.split(" ")) {
                symbols.add(entry.codePointAt(0));
                probabilities.add(Float.parseFloat(entry.substring(entry.indexOf(':') + 1)));
            }
            text.append(slot.charAt(0));
            starts.add(symbols.size());
            symbols.add(Emissions.BLANK);
            probabilities.add(0.99f);
            starts.add(symbols.size());
        }
        float[] held = new float[probabilities.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = probabilities.get(i);
        }
        Emissions emissions = new Emissions(
                starts.stream().mapToInt(Integer::intValue).toArray(),
                symbols.stream().mapToInt(Integer::intValue).toArray(),
                held);
        return new Line(text.toString(), 0.9, new Box(420, 42, 200, 30), emissions, "ppocr");
    }
}
