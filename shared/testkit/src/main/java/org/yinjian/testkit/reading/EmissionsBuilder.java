package org.yinjian.testkit.reading;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.reading.Emissions;

/**
 * What a recogniser would have held possible for a text: for each character one step that shows it and one blank step.
 *
 * <p>{@code new EmissionsBuilder().sure("四川").torn('大', 0.55f, '太', 0.40f).sure("学").build()}
 */
public final class EmissionsBuilder {
    private static final float SURE = 0.98f;

    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<Integer> symbols = new ArrayList<>();
    private final List<Float> probabilities = new ArrayList<>();

    /** The emissions of a text that was recognised without doubt. */
    public static Emissions of(String text) {
        return new EmissionsBuilder().sure(text).build();
    }

    /** Adds characters of which the recogniser is sure (0.98). */
    public EmissionsBuilder sure(String text) {
        text.codePoints().forEach(character -> {
            step(character, SURE);
            blank();
        });
        return this;
    }

    /** Adds one character with less certainty and nothing else above the floor. */
    public EmissionsBuilder faint(int character, float probability) {
        step(character, probability);
        return blank();
    }

    /** Adds one place that the recogniser read as either of two characters, the likelier first. */
    public EmissionsBuilder torn(int likelier, float probability, int other, float otherProbability) {
        symbols.add(likelier);
        probabilities.add(probability);
        symbols.add(other);
        probabilities.add(otherProbability);
        starts.add(symbols.size());
        return blank();
    }

    /** Adds a step that shows nothing. */
    public EmissionsBuilder blank() {
        step(Emissions.BLANK, SURE);
        return this;
    }

    public Emissions build() {
        float[] values = new float[probabilities.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = probabilities.get(i);
        }
        return new Emissions(
                starts.stream().mapToInt(Integer::intValue).toArray(),
                symbols.stream().mapToInt(Integer::intValue).toArray(),
                values);
    }

    private void step(int symbol, float probability) {
        symbols.add(symbol);
        probabilities.add(probability);
        starts.add(symbols.size());
    }
}
