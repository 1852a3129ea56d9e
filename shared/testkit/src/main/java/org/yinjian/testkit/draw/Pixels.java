package org.yinjian.testkit.draw;

/** Arithmetic on packed pixels. */
public final class Pixels {
    private Pixels() {}

    public static int red(int pixel) {
        return (pixel >> 16) & 0xFF;
    }

    public static int green(int pixel) {
        return (pixel >> 8) & 0xFF;
    }

    public static int blue(int pixel) {
        return pixel & 0xFF;
    }

    /** An opaque pixel, each channel held within 0..255. */
    public static int pack(double red, double green, double blue) {
        return 0xFF000000 | (clamp(red) << 16) | (clamp(green) << 8) | clamp(blue);
    }

    /** Ink (with alpha) over paper: light passes both. */
    static int multiply(int paper, int ink) {
        double alpha = (ink >>> 24) / 255.0;
        return pack(
                red(paper) * (1 - alpha + alpha * red(ink) / 255.0),
                green(paper) * (1 - alpha + alpha * green(ink) / 255.0),
                blue(paper) * (1 - alpha + alpha * blue(ink) / 255.0));
    }

    /** An opaque pixel, each channel held within 0..255. */
    public static int pack(int red, int green, int blue) {
        return 0xFF000000 | (clamp(red) << 16) | (clamp(green) << 8) | clamp(blue);
    }

    private static int clamp(double value) {
        return clamp((int) (value + 0.5));
    }

    private static int clamp(int value) {
        return value < 0 ? 0 : value > 255 ? 255 : value;
    }
}
