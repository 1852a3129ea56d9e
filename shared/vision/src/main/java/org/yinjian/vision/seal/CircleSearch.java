package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds rings of ink: every edge of the ink votes for the centres that lie across it (Hough, gradient method); round each
 * centre that many voted for, the radius with the most complete ring is taken and refined to an ellipse.
 */
final class CircleSearch {
    private static final int CELL = 2;
    private static final int CENTRES = 14;

    private final InkPlane plane;
    private final int threshold;
    private final double least;
    private final double greatest;

    /**
     * @param threshold ink from which a pixel counts
     * @param least smallest radius sought, pixels of the plane
     * @param greatest greatest radius sought
     */
    CircleSearch(InkPlane plane, int threshold, double least, double greatest) {
        this.plane = plane;
        this.threshold = threshold;
        this.least = least;
        this.greatest = greatest;
    }

    /** A rim and how it measures. */
    record Found(Rim rim, RimMeasure measure) {}

    /** Rims, best first; none shares its middle with a better one. */
    List<Found> search() {
        List<Found> found = new ArrayList<>();
        for (int[] centre : centres()) {
            Rim rough = bestRadius(centre[0], centre[1]);
            Rim rim = new RimFit(plane, threshold).refine(rough);
            RimMeasure measure = RimMeasure.of(plane, rim, threshold);
            if (measure.isRim() && rim.radius() >= 0.9 * least && rim.radius() <= 1.15 * greatest) {
                found.add(new Found(rim, measure));
            }
        }
        found.sort(Comparator.comparingDouble((Found f) -> -f.measure().merit()));
        return distinct(found);
    }

    private static List<Found> distinct(List<Found> sorted) {
        List<Found> distinct = new ArrayList<>();
        for (Found found : sorted) {
            boolean known = distinct.stream().anyMatch(other -> near(other.rim(), found.rim()));
            if (!known) {
                distinct.add(found);
            }
        }
        return distinct;
    }

    private static boolean near(Rim one, Rim other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 0.5 * Math.max(one.radius(), other.radius());
    }

    private List<int[]> centres() {
        int width = plane.width() / CELL + 1;
        int height = plane.height() / CELL + 1;
        int[] votes = new int[width * height];
        for (int y = 2; y < plane.height() - 2; y++) {
            for (int x = 2; x < plane.width() - 2; x++) {
                vote(x, y, votes, width, height);
            }
        }
        return peaks(blurred(votes, width, height), width, height);
    }

    private void vote(int x, int y, int[] votes, int width, int height) {
        int across = plane.at(x + 1, y - 1)
                + 2 * plane.at(x + 1, y)
                + plane.at(x + 1, y + 1)
                - plane.at(x - 1, y - 1)
                - 2 * plane.at(x - 1, y)
                - plane.at(x - 1, y + 1);
        int down = plane.at(x - 1, y + 1)
                + 2 * plane.at(x, y + 1)
                + plane.at(x + 1, y + 1)
                - plane.at(x - 1, y - 1)
                - 2 * plane.at(x, y - 1)
                - plane.at(x + 1, y - 1);
        double steepness = Math.hypot(across, down);
        if (steepness < 2.0 * threshold) {
            return;
        }
        double dx = across / steepness;
        double dy = down / steepness;
        for (int side = -1; side <= 1; side += 2) {
            for (double radius = least; radius <= greatest; radius += CELL) {
                int cx = (int) Math.floor((x + side * radius * dx) / CELL);
                int cy = (int) Math.floor((y + side * radius * dy) / CELL);
                if (cx >= 0 && cy >= 0 && cx < width && cy < height) {
                    votes[cy * width + cx]++;
                }
            }
        }
    }

    private static int[] blurred(int[] votes, int width, int height) {
        int[] blurred = new int[votes.length];
        for (int y = 2; y < height - 2; y++) {
            for (int x = 2; x < width - 2; x++) {
                int sum = 0;
                for (int dy = -2; dy <= 2; dy++) {
                    for (int dx = -2; dx <= 2; dx++) {
                        sum += votes[(y + dy) * width + x + dx];
                    }
                }
                blurred[y * width + x] = sum;
            }
        }
        return blurred;
    }

    private List<int[]> peaks(int[] votes, int width, int height) {
        List<int[]> peaks = new ArrayList<>();
        int apart = Math.max(2, (int) (0.25 * least / CELL));
        while (peaks.size() < CENTRES) {
            int best = 0;
            for (int i = 0; i < votes.length; i++) {
                if (votes[i] > votes[best]) {
                    best = i;
                }
            }
            if (votes[best] == 0) {
                break;
            }
            int x = best % width;
            int y = best / width;
            peaks.add(new int[] {x * CELL + CELL / 2, y * CELL + CELL / 2});
            clear(votes, width, height, x, y, apart);
        }
        return peaks;
    }

    private static void clear(int[] votes, int width, int height, int x, int y, int apart) {
        for (int row = Math.max(0, y - apart); row <= Math.min(height - 1, y + apart); row++) {
            for (int column = Math.max(0, x - apart); column <= Math.min(width - 1, x + apart); column++) {
                votes[row * width + column] = 0;
            }
        }
    }

    /** The outermost radius whose ring is nearly as complete as the best: an inner line may be more complete than the rim. */
    private Rim bestRadius(int x, int y) {
        int steps = (int) (greatest - least) + 1;
        double[] coverage = new double[steps];
        double best = 0;
        for (int i = 0; i < steps; i++) {
            coverage[i] = ringCoverage(x, y, least + i);
            best = Math.max(best, coverage[i]);
        }
        for (int i = steps - 1; i >= 0; i--) {
            if (coverage[i] >= 0.92 * best) {
                return Rim.circle(x, y, least + i);
            }
        }
        return Rim.circle(x, y, least);
    }

    private double ringCoverage(int x, int y, double radius) {
        int inked = 0;
        double reach = Math.max(1.5, 0.03 * radius);
        for (int degree = 0; degree < 360; degree += 3) {
            double cos = Math.cos(Math.toRadians(degree));
            double sin = Math.sin(Math.toRadians(degree));
            int most = 0;
            for (double r = radius - reach; r <= radius + reach; r++) {
                most = Math.max(most, plane.at(x + r * cos, y + r * sin));
            }
            inked += most >= threshold ? 1 : 0;
        }
        return inked / 120.0;
    }
}
