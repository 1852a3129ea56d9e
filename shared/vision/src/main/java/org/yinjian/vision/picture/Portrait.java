package org.yinjian.vision.picture;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How much a picture looks like an identity portrait, without a model: skin in the middle (mid-tones in a grey copy),
 * dark hair or clothes, many tones, left like right. The weights are a judgement; nothing but "there is a portrait in the
 * cell" rests on them.
 */
final class Portrait {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 80;
    /** The usual bounds of skin in YCrCb (Chai and Ngan 1999), a little widened for tinted light. */
    private static final int[] SKIN_RED = {134, 176};

    private static final int[] SKIN_BLUE = {78, 127};
    private static final double SKIN_ENOUGH = 0.3;
    private static final double DARK_ENOUGH = 0.08;

    private Portrait() {}

    static double likeness(Mat picture) {
        try (PointerScope _ = new PointerScope()) {
            Mat small = new Mat();
            opencv_imgproc.resize(picture, small, new Size(WIDTH, HEIGHT), 0, 0, opencv_imgproc.INTER_AREA);
            opencv_imgproc.cvtColor(small, small, opencv_imgproc.COLOR_BGR2YCrCb);
            try (UByteIndexer at = small.createIndexer()) {
                return 0.45 * Math.min(1, skin(at) / SKIN_ENOUGH)
                        + 0.2 * Math.min(1, dark(at) / DARK_ENOUGH)
                        + 0.2 * Math.clamp((entropy(at) - 1.5) / 2, 0, 1)
                        + 0.15 * Math.clamp(1 - unlike(at) / 60, 0, 1);
            }
        }
    }

    /** Share of the middle that is skin; of a picture without colour, that is neither dark nor white. */
    private static double skin(UByteIndexer at) {
        boolean grey = colour(at) < 6;
        int count = 0;
        int all = 0;
        for (int y = HEIGHT / 5; y < HEIGHT * 13 / 20; y++) {
            for (int x = WIDTH / 4; x < WIDTH * 3 / 4; x++) {
                int light = at.get(y, x, 0);
                int red = at.get(y, x, 1);
                int blue = at.get(y, x, 2);
                boolean skin = grey
                        ? light > 105 && light < 228
                        : light > 70
                                && red >= SKIN_RED[0]
                                && red <= SKIN_RED[1]
                                && blue >= SKIN_BLUE[0]
                                && blue <= SKIN_BLUE[1];
                count += skin ? 1 : 0;
                all++;
            }
        }
        return (double) count / all;
    }

    private static double colour(UByteIndexer at) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                sum += Math.abs(at.get(y, x, 1) - 128) + Math.abs(at.get(y, x, 2) - 128);
            }
        }
        return sum / (WIDTH * HEIGHT);
    }

    private static double dark(UByteIndexer at) {
        int count = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                count += at.get(y, x, 0) < 85 ? 1 : 0;
            }
        }
        return (double) count / (WIDTH * HEIGHT);
    }

    /** Of the lightness in 32 steps, bits: paper with a few strokes has about 1, a photograph 3 to 5. */
    private static double entropy(UByteIndexer at) {
        int[] histogram = new int[32];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                histogram[at.get(y, x, 0) / 8]++;
            }
        }
        double bits = 0;
        for (int count : histogram) {
            double share = (double) count / (WIDTH * HEIGHT);
            bits -= count == 0 ? 0 : share * Math.log(share) / Math.log(2);
        }
        return bits;
    }

    /** Mean difference in lightness of left and right. */
    private static double unlike(UByteIndexer at) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH / 2; x++) {
                sum += Math.abs(at.get(y, x, 0) - at.get(y, WIDTH - 1 - x, 0));
            }
        }
        return sum / (HEIGHT * WIDTH / 2.0);
    }
}
