package org.yinjian.evaluation.accuracy;

import java.util.ArrayList;
import java.util.List;

/** Whether confidences mean what they say: of the values given nine in ten, nine in ten should be right. */
public final class Calibration {
    private static final double[] EDGES = {0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0000001};
    private static final double LEAST = 1e-4;

    private final List<Point> points = new ArrayList<>();

    private record Point(double confidence, boolean right) {}

    /**
     * The values whose confidence lies in one range.
     *
     * @param from least confidence
     * @param to behind the greatest
     * @param meant mean confidence
     * @param right how many were right
     */
    public record Bin(double from, double to, double meant, Rate right) {}

    void add(double confidence, boolean right) {
        points.add(new Point(Math.clamp(confidence, 0, 1), right));
    }

    /** The ranges that hold any value, rising. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 1; i < EDGES.length; i++) {
            double from = EDGES[i - 1];
            double to = EDGES[i];
            List<Point> inside = points.stream()
                    .filter(point -> point.confidence >= from && point.confidence < to)
                    .toList();
            if (!inside.isEmpty()) {
                long right = inside.stream().filter(Point::right).count();
                double meant =
                        inside.stream().mapToDouble(Point::confidence).average().orElse(0);
                bins.add(new Bin(from, Math.min(1, to), meant, new Rate(right, inside.size())));
            }
        }
        return bins;
    }

    /** Mean distance between what was meant and what came, weighted by the ranges' sizes; 0 is perfect. */
    public double expectedError() {
        double sum = 0;
        for (Bin bin : bins()) {
            sum += bin.right().all() * Math.abs(bin.meant() - bin.right().share());
        }
        return points.isEmpty() ? 0 : sum / points.size();
    }

    /** Mean of minus the logarithm of the probability given to what came; 0 is perfect. */
    public double logLoss() {
        return points.stream()
                .mapToDouble(point -> -Math.log(Math.max(LEAST, point.right ? point.confidence : 1 - point.confidence)))
                .average()
                .orElse(0);
    }
}
