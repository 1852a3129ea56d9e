package org.yinjian.vision.page;

import java.util.Arrays;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Box;

/** A plane projective map of pixels to pixels: three rows of three, applied to columns (x, y, 1). */
public final class Homography {
    private static final Homography IDENTITY = new Homography(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});
    private final double[] m;

    private Homography(double[] m) {
        this.m = m;
    }

    public static Homography identity() {
        return IDENTITY;
    }

    public static Homography scale(double x, double y) {
        return new Homography(new double[] {x, 0, 0, 0, y, 0, 0, 0, 1});
    }

    /** Turns a picture of the given size by quarters clockwise, so that its top left corner is again (0, 0). */
    static Homography quarters(int quarters, double width, double height) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> new Homography(new double[] {0, -1, height, 1, 0, 0, 0, 0, 1});
            case 2 -> new Homography(new double[] {-1, 0, width, 0, -1, height, 0, 0, 1});
            case 3 -> new Homography(new double[] {0, 1, 0, -1, 0, width, 0, 0, 1});
            default -> IDENTITY;
        };
    }

    /** Turns clockwise on the screen by an angle in radians about a point. */
    static Homography rotation(double angle, double centreX, double centreY) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new Homography(new double[] {
            c, -s, centreX - c * centreX + s * centreY, s, c, centreY - s * centreX - c * centreY, 0, 0, 1
        });
    }

    static Homography shift(double x, double y) {
        return new Homography(new double[] {1, 0, x, 0, 1, y, 0, 0, 1});
    }

    /** Takes four corners (x, y each) to four others, by Gaussian elimination; no three may lie on a line. */
    static Homography between(double[][] from, double[][] to) {
        double[][] a = new double[8][9];
        for (int i = 0; i < 4; i++) {
            double x = from[i][0];
            double y = from[i][1];
            a[2 * i] = new double[] {x, y, 1, 0, 0, 0, -to[i][0] * x, -to[i][0] * y, to[i][0]};
            a[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -to[i][1] * x, -to[i][1] * y, to[i][1]};
        }
        double[] h = Arrays.copyOf(solve(a), 9);
        h[8] = 1;
        return new Homography(h);
    }

    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
            }
            double[] swap = a[column];
            a[column] = a[pivot];
            a[pivot] = swap;
            if (Math.abs(a[column][column]) < 1e-12) {
                throw new IllegalArgumentException("corners on one line have no homography");
            }
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : a[row][column] / a[column][column];
                for (int i = column; factor != 0 && i <= n; i++) {
                    a[row][i] -= factor * a[column][i];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = a[i][n] / a[i][i];
        }
        return solution;
    }

    /** First this, then {@code next}. */
    public Homography then(Homography next) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    product[3 * row + column] += next.m[3 * row + i] * m[3 * i + column];
                }
            }
        }
        return new Homography(product);
    }

    /** The point's image: x, y. */
    public double[] apply(double x, double y) {
        double w = m[6] * x + m[7] * y + m[8];
        return new double[] {(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w};
    }

    /** The smallest upright box around the images of a box's upper left and lower right corners. */
    Box box(Box box) {
        double[] a = apply(box.x(), box.y());
        double[] b = apply(box.right(), box.bottom());
        int left = (int) Math.round(Math.min(a[0], b[0]));
        int top = (int) Math.round(Math.min(a[1], b[1]));
        int right = (int) Math.round(Math.max(a[0], b[0]));
        int bottom = (int) Math.round(Math.max(a[1], b[1]));
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** 3 x 3, 64-bit floats; whoever asks closes it. */
    Mat toMat() {
        Mat mat = new Mat(3, 3, opencv_core.CV_64FC1);
        new DoublePointer(mat.data()).put(m, 0, 9);
        return mat;
    }
}
