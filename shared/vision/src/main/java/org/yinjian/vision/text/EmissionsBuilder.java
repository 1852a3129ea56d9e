package org.yinjian.vision.text;

import java.util.Arrays;
import org.yinjian.core.reading.Emissions;

/** Thins a recogniser's dense output to the classes at or above {@link Emissions#FLOOR}, falling at each step. */
final class EmissionsBuilder {
    private static final int BLOCK = 128;

    private final CharacterSet characters;
    private final int[] starts;
    private int[] classes = new int[256];
    private float[] probabilities = new float[256];
    private int size;
    private int steps;

    EmissionsBuilder(CharacterSet characters, int steps) {
        this.characters = characters;
        this.starts = new int[steps + 1];
    }

    /** Adds the next step from {@code dense[0..size)}; returns its likeliest class. */
    int add(float[] dense) {
        int from = size;
        for (int start = 0; start < characters.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, characters.size());
            if (greatest(dense, start, end) >= Emissions.FLOOR) {
                add(dense, start, end, from);
            }
        }
        sortFalling(from);
        starts[++steps] = size;
        return size == from ? 0 : classes[from];
    }

    /** The probability of the likeliest class at the step that was added last. */
    float likeliest() {
        int from = starts[steps - 1];
        return size == from ? 0 : probabilities[from];
    }

    Emissions build() {
        int[] symbols = new int[size];
        for (int i = 0; i < size; i++) {
            symbols[i] = characters.codePoint(classes[i]);
        }
        return new Emissions(starts, symbols, Arrays.copyOf(probabilities, size));
    }

    /** Hardly any of thousands of classes counts: this loop, which a compiler makes parallel, passes over the others. */
    private static float greatest(float[] dense, int start, int end) {
        float greatest = 0;
        for (int i = start; i < end; i++) {
            greatest = Math.max(greatest, dense[i]);
        }
        return greatest;
    }

    private void add(float[] dense, int start, int end, int from) {
        for (int i = start; i < end; i++) {
            if (dense[i] >= Emissions.FLOOR && characters.isShared(i)) {
                add(characters.folded(i), dense[i], from);
            } else if (dense[i] >= Emissions.FLOOR) {
                append(i, dense[i]);
            }
        }
    }

    /** Classes that count as one share their probability. */
    private void add(int characterClass, float probability, int from) {
        for (int i = from; i < size; i++) {
            if (classes[i] == characterClass) {
                probabilities[i] = Math.min(1, probabilities[i] + probability);
                return;
            }
        }
        append(characterClass, probability);
    }

    private void append(int characterClass, float probability) {
        if (size == classes.length) {
            classes = Arrays.copyOf(classes, 2 * size);
            probabilities = Arrays.copyOf(probabilities, 2 * size);
        }
        classes[size] = characterClass;
        probabilities[size++] = Math.min(1, probability);
    }

    /** Insertion sort: a step rarely has more than a dozen entries. */
    private void sortFalling(int from) {
        for (int i = from + 1; i < size; i++) {
            int characterClass = classes[i];
            float probability = probabilities[i];
            int j = i - 1;
            for (; j >= from && probabilities[j] < probability; j--) {
                classes[j + 1] = classes[j];
                probabilities[j + 1] = probabilities[j];
            }
            classes[j + 1] = characterClass;
            probabilities[j + 1] = probability;
        }
    }
}
