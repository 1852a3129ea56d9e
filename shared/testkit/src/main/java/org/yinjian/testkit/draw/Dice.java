package org.yinjian.testkit.draw;

import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed gives the same throws on every machine. Not for several threads at once. */
public final class Dice {
    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /**
     * The dice of one member of a series. The two numbers are mixed (MurmurHash3's finisher): seeds that lie evenly
     * apart would give throws that repeat from one member to the next.
     */
    public static Dice of(long seed, int number) {
        long mixed = seed * 0xD1342543DE82EF95L + number;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return new Dice(mixed ^ (mixed >>> 33));
    }

    /** Dice of their own for one part of the work, so that what is drawn there moves nothing elsewhere. */
    public Dice split() {
        return new Dice(random.split());
    }

    public long seed() {
        return random.nextLong();
    }

    /** From 0 to {@code bound - 1}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** True once in a while: with this probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Roughly normal, mean 0, deviation 1, never beyond 3.5: the sum of twelve even throws. */
    public double wobble() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return Math.max(-3.5, Math.min(3.5, sum));
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A text of decimal digits. */
    public String digits(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
