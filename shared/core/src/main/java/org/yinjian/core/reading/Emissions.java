package org.yinjian.core.reading;

import java.util.Arrays;
import java.util.List;

/**
 * What a line recogniser held possible at each step along a line: for each step the symbols whose probability is at
 * least {@link #FLOOR}, so that any text can be scored later without the image or the model.
 *
 * <p>A symbol is a Unicode code point; {@link #BLANK} is the CTC blank. A symbol that is not listed at a step had less
 * than the floor there; scoring treats it as the floor (see {@code design} trial: log-probabilities are clamped at
 * 1e-4).
 */
public final class Emissions {
    public static final int BLANK = 0;
    public static final float FLOOR = 1e-4f;
    private static final Emissions NONE = new Emissions(new int[] {0}, new int[0], new float[0]);

    private final int[] starts;
    private final int[] symbols;
    private final float[] probabilities;

    /**
     * @param starts for each step the index of its first entry, and at the end the number of entries
     * @param symbols code points, per step in falling order of probability
     * @param probabilities of the symbols, {@link #FLOOR} to 1
     */
    public Emissions(int[] starts, int[] symbols, float[] probabilities) {
        if (starts.length == 0
                || starts[starts.length - 1] != symbols.length
                || symbols.length != probabilities.length) {
            throw new IllegalArgumentException("emissions of uneven lengths: " + starts.length + " starts, "
                    + symbols.length + " symbols, " + probabilities.length + " probabilities");
        }
        this.starts = starts.clone();
        this.symbols = symbols.clone();
        this.probabilities = probabilities.clone();
    }

    /** No steps: text that did not come from a recogniser. */
    public static Emissions none() {
        return NONE;
    }

    /** The steps of several lines, one after the other. */
    public static Emissions joined(List<Emissions> lines) {
        int steps = lines.stream().mapToInt(Emissions::steps).sum();
        int entries = lines.stream().mapToInt(line -> line.symbols.length).sum();
        int[] starts = new int[steps + 1];
        int[] symbols = new int[entries];
        float[] probabilities = new float[entries];
        int step = 0;
        int entry = 0;
        for (Emissions line : lines) {
            System.arraycopy(line.symbols, 0, symbols, entry, line.symbols.length);
            System.arraycopy(line.probabilities, 0, probabilities, entry, line.symbols.length);
            for (int i = 0; i < line.steps(); i++) {
                starts[++step] = entry + line.starts[i + 1];
            }
            entry += line.symbols.length;
        }
        return new Emissions(starts, symbols, probabilities);
    }

    /** The steps from this one on. */
    public Emissions from(int step) {
        return between(step, steps());
    }

    /** The steps from one to before another. */
    public Emissions between(int from, int to) {
        int first = starts[from];
        int last = starts[to];
        int[] cut = Arrays.copyOfRange(starts, from, to + 1);
        for (int i = 0; i < cut.length; i++) {
            cut[i] -= first;
        }
        return new Emissions(
                cut, Arrays.copyOfRange(symbols, first, last), Arrays.copyOfRange(probabilities, first, last));
    }

    public int steps() {
        return starts.length - 1;
    }

    /** The number of symbols listed at a step. */
    public int size(int step) {
        return starts[step + 1] - starts[step];
    }

    /** The {@code rank}-th likeliest symbol at a step, rank 0 the likeliest. */
    public int symbol(int step, int rank) {
        return symbols[starts[step] + rank];
    }

    public float probability(int step, int rank) {
        return probabilities[starts[step] + rank];
    }

    /** The probability of a symbol at a step, or {@link #FLOOR} when it is not listed. */
    public float of(int step, int symbol) {
        for (int i = starts[step]; i < starts[step + 1]; i++) {
            if (symbols[i] == symbol) {
                return probabilities[i];
            }
        }
        return FLOOR;
    }

    public int[] starts() {
        return starts.clone();
    }

    public int[] symbols() {
        return symbols.clone();
    }

    public float[] probabilities() {
        return probabilities.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Emissions that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(symbols, that.symbols)
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(symbols) + Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return "Emissions[" + steps() + " steps, " + symbols.length + " entries]";
    }
}
