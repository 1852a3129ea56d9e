package org.yinjian.vision.seal;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * A page with its paper made white, so that the same ink is the same number in the shade, under a lamp and in a
 * washed-out picture. The paper is the brightest of each neighbourhood, about a twenty-fifth of the page's longer side.
 */
final class WhitenedPage {
    private static final int GRID = 200;
    private static final int REACH = 4;
    /** A neighbourhood darker than this bears no paper: a desk, the dark side of a picture. */
    private static final float LEAST_PAPER = 60;

    /** What paper is made, in each colour, 0 to 255. */
    static final int WHITE = 250;

    private final byte[] bgr;
    private final int width;
    private final int height;
    private final int gridWidth;
    private final int gridHeight;
    private final float[] paper;

    private WhitenedPage(byte[] bgr, int width, int height, double pageSide) {
        this.bgr = bgr;
        this.width = width;
        this.height = height;
        double cell = Math.max(1, pageSide / GRID);
        this.gridWidth = Math.max(1, (int) Math.ceil(width / cell));
        this.gridHeight = Math.max(1, (int) Math.ceil(height / cell));
        this.paper = smooth(brightest(cellMeans()));
    }

    /**
     * Whitens a page or a piece of one.
     *
     * @param page 8-bit BGR; copied
     * @param pageSide the longer side of the whole page, pixels: a piece is whitened as it would be on its page
     */
    static WhitenedPage of(Mat page, double pageSide) {
        int width = page.cols();
        byte[] bgr = new byte[3 * width * page.rows()];
        for (int y = 0; y < page.rows(); y++) {
            page.ptr(y).get(bgr, 3 * width * y, 3 * width);
        }
        return new WhitenedPage(bgr, width, page.rows(), pageSide);
    }

    /** The paper's colour, blue, green, red, 0 to 255, as a small picture (32-bit floats); whoever asks closes it. */
    Mat paper() {
        Mat picture = new Mat(gridHeight, gridWidth, opencv_core.CV_32FC3);
        new FloatPointer(picture.data()).put(paper);
        return picture;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private float[] cellMeans() {
        float[] sums = new float[3 * gridWidth * gridHeight];
        int[] counts = new int[gridWidth * gridHeight];
        int[] columns = new int[width];
        Arrays.setAll(columns, x -> (int) ((long) x * gridWidth / width));
        for (int y = 0; y < height; y++) {
            int row = (int) ((long) y * gridHeight / height) * gridWidth;
            for (int x = 0, from = 3 * width * y; x < width; x++, from += 3) {
                int cell = row + columns[x];
                counts[cell]++;
                sums[3 * cell] += bgr[from] & 255;
                sums[3 * cell + 1] += bgr[from + 1] & 255;
                sums[3 * cell + 2] += bgr[from + 2] & 255;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= Math.max(1, counts[i / 3]);
        }
        return sums;
    }

    private float[] brightest(float[] means) {
        return around(means, true);
    }

    private float[] smooth(float[] means) {
        float[] smooth = around(means, false);
        for (int i = 0; i < smooth.length; i++) {
            smooth[i] = Math.max(LEAST_PAPER, smooth[i]);
        }
        return smooth;
    }

    /** The greatest, or the mean, of each cell's neighbourhood: rows first, then columns. */
    private float[] around(float[] values, boolean greatest) {
        float[] rows = new float[values.length];
        float[] all = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            int cell = i / 3;
            rows[i] = gather(values, i, 3, cell % gridWidth, gridWidth, greatest);
        }
        for (int i = 0; i < values.length; i++) {
            int cell = i / 3;
            all[i] = gather(rows, i, 3 * gridWidth, cell / gridWidth, gridHeight, greatest);
        }
        return all;
    }

    private static float gather(float[] values, int at, int stride, int place, int length, boolean greatest) {
        float sum = 0;
        float most = 0;
        int count = 0;
        for (int k = -Math.min(REACH, place); k <= Math.min(REACH, length - 1 - place); k++) {
            float value = values[at + k * stride];
            sum += value;
            most = Math.max(most, value);
            count++;
        }
        return greatest ? most : sum / count;
    }

    /** Puts the whitened colour at a point, blue, green, red, each 0 to 255, into {@code colour}; white off the page. */
    void colour(double x, double y, float[] colour) {
        if (x < 0 || y < 0 || x > width - 1 || y > height - 1) {
            colour[0] = colour[1] = colour[2] = 255;
            return;
        }
        bilinear(x, y, colour);
        whiten(x, y, colour);
    }

    private void bilinear(double x, double y, float[] colour) {
        int left = Math.min((int) x, Math.max(0, width - 2));
        int top = Math.min((int) y, Math.max(0, height - 2));
        float fx = (float) (x - left);
        float fy = (float) (y - top);
        int at = 3 * (top * width + left);
        int right = width > 1 ? 3 : 0;
        int below = height > 1 ? 3 * width : 0;
        for (int c = 0; c < 3; c++, at++) {
            float upper = (bgr[at] & 255) * (1 - fx) + (bgr[at + right] & 255) * fx;
            float lower = (bgr[at + below] & 255) * (1 - fx) + (bgr[at + below + right] & 255) * fx;
            colour[c] = upper * (1 - fy) + lower * fy;
        }
    }

    private void whiten(double x, double y, float[] colour) {
        float gx = (float) Math.clamp(x * gridWidth / width - 0.5, 0, gridWidth - 1);
        float gy = (float) Math.clamp(y * gridHeight / height - 0.5, 0, gridHeight - 1);
        int left = (int) gx;
        int top = (int) gy;
        int right = Math.min(left + 1, gridWidth - 1);
        int below = Math.min(top + 1, gridHeight - 1);
        float fx = gx - left;
        float fy = gy - top;
        for (int c = 0; c < 3; c++) {
            float upper =
                    paper[3 * (top * gridWidth + left) + c] * (1 - fx) + paper[3 * (top * gridWidth + right) + c] * fx;
            float lower = paper[3 * (below * gridWidth + left) + c] * (1 - fx)
                    + paper[3 * (below * gridWidth + right) + c] * fx;
            colour[c] = Math.min(255, colour[c] * WHITE / (upper * (1 - fy) + lower * fy));
        }
    }
}
