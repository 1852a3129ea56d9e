package org.yinjian.testkit.capture;

import java.awt.geom.Point2D;

/** A projective map of the plane, as a flat sheet undergoes before a camera; a 3 × 3 matrix, row by row. */
public final class Homography implements Placement {
    private final double[] m;

    private Homography(double... matrix) {
        m = matrix;
    }

    public static Homography identity() {
        return new Homography(1, 0, 0, 0, 1, 0, 0, 0, 1);
    }

    public static Homography translation(double x, double y) {
        return new Homography(1, 0, x, 0, 1, y, 0, 0, 1);
    }

    public static Homography scaling(double x, double y) {
        return new Homography(x, 0, 0, 0, y, 0, 0, 0, 1);
    }

    /** A turn about the origin, clockwise on the screen, in degrees. */
    public static Homography rotation(double degrees) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Homography(cos, -sin, 0, sin, cos, 0, 0, 0, 1);
    }

    /**
     * Maps the unit square to a quadrilateral, corners from the top left clockwise: x0, y0, x1, y1 … (Heckbert, 1989,
     * square to quadrilateral).
     */
    public static Homography toQuadrilateral(double... q) {
        double sumX = q[0] - q[2] + q[4] - q[6];
        double sumY = q[1] - q[3] + q[5] - q[7];
        double x1 = q[2] - q[4];
        double x2 = q[6] - q[4];
        double y1 = q[3] - q[5];
        double y2 = q[7] - q[5];
        double determinant = x1 * y2 - x2 * y1;
        double g = (sumX * y2 - x2 * sumY) / determinant;
        double h = (x1 * sumY - sumX * y1) / determinant;
        return new Homography(
                q[2] - q[0] + g * q[2],
                q[6] - q[0] + h * q[6],
                q[0],
                q[3] - q[1] + g * q[3],
                q[7] - q[1] + h * q[7],
                q[1],
                g,
                h,
                1);
    }

    /** This map, then another. */
    public Homography then(Homography next) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    product[3 * row + column] += next.m[3 * row + k] * m[3 * k + column];
                }
            }
        }
        return new Homography(product);
    }

    public Homography inverse() {
        return new Homography(
                m[4] * m[8] - m[5] * m[7],
                m[2] * m[7] - m[1] * m[8],
                m[1] * m[5] - m[2] * m[4],
                m[5] * m[6] - m[3] * m[8],
                m[0] * m[8] - m[2] * m[6],
                m[2] * m[3] - m[0] * m[5],
                m[3] * m[7] - m[4] * m[6],
                m[1] * m[6] - m[0] * m[7],
                m[0] * m[4] - m[1] * m[3]);
    }

    @Override
    public Point2D map(double x, double y) {
        double w = m[6] * x + m[7] * y + m[8];
        return new Point2D.Double((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w);
    }

    double mapX(double x, double y) {
        return (m[0] * x + m[1] * y + m[2]) / (m[6] * x + m[7] * y + m[8]);
    }

    double mapY(double x, double y) {
        return (m[3] * x + m[4] * y + m[5]) / (m[6] * x + m[7] * y + m[8]);
    }
}
