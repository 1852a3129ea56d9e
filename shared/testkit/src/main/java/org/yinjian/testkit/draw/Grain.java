package org.yinjian.testkit.draw;

/** Smooth noise over the plane: one value for each place, the same for a seed, without any state. */
public final class Grain {
    private final long seed;

    public Grain(long seed) {
        this.seed = seed;
    }

    /** Noise with patches of about {@code size}, -1 to 1. */
    public double at(double x, double y, double size) {
        double u = x / size;
        double v = y / size;
        int column = (int) Math.floor(u);
        int row = (int) Math.floor(v);
        double across = smooth(u - column);
        double down = smooth(v - row);
        double top = mix(at(column, row), at(column + 1, row), across);
        double bottom = mix(at(column, row + 1), at(column + 1, row + 1), across);
        return mix(top, bottom, down);
    }

    /** White noise at a pixel, -1 to 1. */
    public double at(int x, int y) {
        long hash = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return ((hash ^ (hash >>> 31)) >> 11) / (double) (1L << 52);
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
