package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;

/** Where the middles of rings may lie: every edge of the ink votes for the centres across it (Hough, gradient method). */
final class CentreVotes {
    private static final int CELL = 2;
    private static final int MOST_CENTRES = 14;
    private static final int PART_BITS = 16;
    /** Cells from vote to vote along a ray; what is gathered around each leaves none out. */
    private static final int STRIDE = 2;
    /** Cells around one that vote with it. */
    private static final int REACH = 2;

    private final InkPlane plane;
    private final double least;
    private final int steps;
    private final int width;
    private final int height;

    /**
     * @param least smallest radius sought, pixels of the plane
     * @param greatest greatest radius sought
     */
    CentreVotes(InkPlane plane, double least, double greatest) {
        this.plane = plane;
        this.least = least;
        this.steps = (int) ((greatest - least) / (STRIDE * CELL)) + 1;
        this.width = plane.width() / CELL + 1;
        this.height = plane.height() / CELL + 1;
    }

    /**
     * Centres as x and y in pixels of the plane, those of the most votes first.
     *
     * @param threshold ink from which a pixel counts
     */
    List<int[]> centres(int threshold) {
        int[] votes = new int[width * height];
        long steepest = 4L * threshold * threshold;
        for (int y = 2; y < plane.height() - 2; y++) {
            // Four times the ink is the steepest that a row can be.
            if (2 * plane.most(y - 1, y + 1) >= threshold) {
                vote(y, steepest, votes);
            }
        }
        return peaks(gathered(gathered(votes, 1, width), width, height));
    }

    /** @param steepest square of the least slope that is an edge */
    private void vote(int y, long steepest, int[] votes) {
        for (int x = 2; x < plane.width() - 2; x++) {
            int across = plane.slopeAcross(x, y);
            int down = plane.slopeDown(x, y);
            long square = (long) across * across + (long) down * down;
            if (square >= steepest) {
                double steepness = Math.sqrt((double) square);
                vote(x, y, across / steepness, down / steepness, votes);
            }
        }
    }

    private void vote(int x, int y, double dx, double dy, int[] votes) {
        for (int side = -1; side <= 1; side += 2) {
            // In parts of a cell: this is most of the work.
            int cx = part((x + side * least * dx) / CELL);
            int cy = part((y + side * least * dy) / CELL);
            int stepX = part(STRIDE * side * dx);
            int stepY = part(STRIDE * side * dy);
            for (int step = 0; step < steps; step++) {
                int column = cx >> PART_BITS;
                int row = cy >> PART_BITS;
                if (column >= 0 && row >= 0 && column < width && row < height) {
                    votes[row * width + column]++;
                }
                cx += stepX;
                cy += stepY;
            }
        }
    }

    private static int part(double cells) {
        return (int) Math.round(cells * (1 << PART_BITS));
    }

    /** Each cell's sum with its neighbours in one direction, by a running sum; nothing at the very edge. */
    private static int[] gathered(int[] votes, int stride, int length) {
        int[] gathered = new int[votes.length];
        int lines = votes.length / length;
        for (int line = 0; line < lines; line++) {
            int start = stride == 1 ? line * length : line;
            int sum = 0;
            for (int i = 0; i < length; i++) {
                sum += votes[start + i * stride];
                sum -= i > 2 * REACH ? votes[start + (i - 2 * REACH - 1) * stride] : 0;
                if (i >= 2 * REACH) {
                    gathered[start + (i - REACH) * stride] = sum;
                }
            }
        }
        return gathered;
    }

    private List<int[]> peaks(int[] votes) {
        List<int[]> peaks = new ArrayList<>();
        int apart = Math.max(2, (int) (0.25 * least / CELL));
        while (peaks.size() < MOST_CENTRES) {
            int best = 0;
            for (int i = 0; i < votes.length; i++) {
                best = votes[i] > votes[best] ? i : best;
            }
            if (votes[best] == 0) {
                return peaks;
            }
            int x = best % width;
            int y = best / width;
            peaks.add(new int[] {x * CELL + CELL / 2, y * CELL + CELL / 2});
            clear(votes, x, y, apart);
        }
        return peaks;
    }

    private void clear(int[] votes, int x, int y, int apart) {
        for (int row = Math.max(0, y - apart); row <= Math.min(height - 1, y + apart); row++) {
            for (int column = Math.max(0, x - apart); column <= Math.min(width - 1, x + apart); column++) {
                votes[row * width + column] = 0;
            }
        }
    }
}
