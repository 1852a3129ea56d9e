package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.RotatedRect;

/** Moves a roughly known rim onto the ink: outermost ink along each ray, then least squares, strays left out. */
final class RimFit {
    private static final int RAYS = 180;
    /** Below this share of the rays an ellipse is not determined; a circle is. */
    private static final double LEAST_FOR_ELLIPSE = 0.6;
    /** Flat pages photographed from the side, and oval seals, are no flatter. */
    private static final double FLATTEST = 0.55;

    private static final int SEED = 1;

    private final InkPlane plane;
    private final int threshold;

    RimFit(InkPlane plane, int threshold) {
        this.plane = plane;
        this.threshold = threshold;
    }

    Rim refine(Rim rough) {
        Rim rim = rough;
        for (double reach : new double[] {0.13, 0.08, 0.05, 0.04}) {
            List<double[]> points = rimPoints(rim, reach);
            if (points.size() < RAYS / 6) {
                return rim;
            }
            rim = fit(points, rim);
        }
        return rim;
    }

    /** On each ray the middle of the outermost run of ink near the rim. */
    private List<double[]> rimPoints(Rim rim, double reach) {
        List<double[]> points = new ArrayList<>();
        Disc disc = rim.disc();
        double step = 0.5 / rim.radius();
        for (int i = 0; i < RAYS; i++) {
            Disc.Ray ray = disc.ray(2 * Math.PI * i / RAYS);
            double outer = Double.NaN;
            double inner = Double.NaN;
            for (double share = 1 + reach; share >= 1 - reach; share -= step) {
                boolean inked = plane.at(ray.x(share), ray.y(share)) >= threshold;
                if (inked) {
                    outer = Double.isNaN(outer) ? share : outer;
                    inner = share;
                } else if (!Double.isNaN(outer)) {
                    break;
                }
            }
            if (!Double.isNaN(outer) && outer < 1 + reach) {
                double middle = (outer + inner) / 2;
                points.add(new double[] {ray.x(middle), ray.y(middle)});
            }
        }
        return points;
    }

    private Rim fit(List<double[]> points, Rim rim) {
        List<double[]> kept = points;
        Rim fitted = rim;
        for (int round = 0; round < 3; round++) {
            fitted = kept.size() >= LEAST_FOR_ELLIPSE * RAYS ? ellipse(kept, rim) : circle(kept, rim);
            Rim judge = fitted;
            List<double[]> close = points.stream()
                    .filter(point -> Math.abs(judge.share(point[0], point[1]) - 1) < 0.03)
                    .toList();
            if (close.size() < RAYS / 6) {
                return fitted;
            }
            kept = close;
        }
        return fitted;
    }

    private static Rim ellipse(List<double[]> points, Rim rim) {
        float[] flat = new float[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = (float) points.get(i)[0];
            flat[2 * i + 1] = (float) points.get(i)[1];
        }
        try (Mat input = new Mat(points.size(), 1, opencv_core.CV_32FC2)) {
            java.nio.FloatBuffer buffer = input.createBuffer();
            buffer.put(flat);
            // OpenCV shakes points that hardly determine an ellipse, with random numbers of the thread: were they not
            // always the same, a picture would be judged now so and now otherwise.
            opencv_core.setRNGSeed(SEED);
            try (RotatedRect box = opencv_imgproc.fitEllipseDirect(input)) {
                return sane(box, points, rim);
            }
        }
    }

    private static Rim sane(RotatedRect box, List<double[]> points, Rim rim) {
        double halfWidth = box.size().width() / 2.0;
        double halfHeight = box.size().height() / 2.0;
        double angle = Math.toRadians(box.angle());
        if (!(Math.min(halfWidth, halfHeight) >= FLATTEST * Math.max(halfWidth, halfHeight))) {
            return circle(points, rim);
        }
        return halfWidth >= halfHeight
                ? new Rim(box.center().x(), box.center().y(), halfWidth, halfHeight, angle)
                : new Rim(box.center().x(), box.center().y(), halfHeight, halfWidth, angle + Math.PI / 2);
    }

    /** Least squares (Kåsa): x² + y² + ax + by + c = 0. */
    private static Rim circle(List<double[]> points, Rim rim) {
        double[][] sums = new double[3][4];
        for (double[] point : points) {
            double x = point[0] - rim.x();
            double y = point[1] - rim.y();
            double[] row = {x, y, 1, -(x * x + y * y)};
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 4; j++) {
                    sums[i][j] += row[i] * row[j];
                }
            }
        }
        double[] solved = solve(sums);
        double x = -solved[0] / 2;
        double y = -solved[1] / 2;
        double square = x * x + y * y - solved[2];
        boolean wild = !(square > 0) || Math.hypot(x, y) > 0.3 * rim.radius();
        return wild ? rim : Rim.circle(rim.x() + x, rim.y() + y, Math.sqrt(square));
    }

    private static double[] solve(double[][] m) {
        for (int i = 0; i < 3; i++) {
            for (int k = i + 1; k < 3; k++) {
                double factor = m[k][i] / m[i][i];
                for (int j = i; j < 4; j++) {
                    m[k][j] -= factor * m[i][j];
                }
            }
        }
        double c = m[2][3] / m[2][2];
        double b = (m[1][3] - m[1][2] * c) / m[1][1];
        double a = (m[0][3] - m[0][1] * b - m[0][2] * c) / m[0][0];
        return new double[] {a, b, c};
    }
}
