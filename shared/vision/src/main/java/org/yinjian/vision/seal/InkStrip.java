package org.yinjian.vision.seal;

/** How dark a strip is by a seal's ink, and where print hides it. */
final class InkStrip {
    /** Pixels about a hidden one that are looked at: half the width of a printed stroke and a little more. */
    private static final int REACH = 3;

    private final int width;
    private final int height;
    private final float[] darkness;
    private final boolean[] hidden;

    InkStrip(int width, int height) {
        this.width = width;
        this.height = height;
        this.darkness = new float[width * height];
        this.hidden = new boolean[width * height];
    }

    /** @param dark by the seal's ink, 0 to 240 */
    void set(int at, float dark, boolean print) {
        darkness[at] = dark;
        hidden[at] = print;
    }

    /**
     * Writes the strip as grey pixels of three channels.
     *
     * @param filled whether hidden places are given the mean of what is seen about them, near ones counting more
     */
    void into(byte[] bgr, boolean filled) {
        for (int at = 0; at < darkness.length; at++) {
            float dark = filled && hidden[at] ? about(at) : darkness[at];
            byte grey = (byte) Math.round(WhitenedPage.WHITE - dark);
            bgr[3 * at] = grey;
            bgr[3 * at + 1] = grey;
            bgr[3 * at + 2] = grey;
        }
    }

    private float about(int at) {
        int x = at % width;
        int y = at / width;
        float sum = 0;
        float weights = 0;
        for (int row = Math.max(0, y - REACH); row <= Math.min(height - 1, y + REACH); row++) {
            for (int column = Math.max(0, x - REACH); column <= Math.min(width - 1, x + REACH); column++) {
                int near = row * width + column;
                if (!hidden[near]) {
                    float weight = 1f / (1 + (row - y) * (row - y) + (column - x) * (column - x));
                    sum += weight * darkness[near];
                    weights += weight;
                }
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
