package org.yinjian.vision.seal;

/** How much ink of one colour lies on each pixel of a page at working scale, 0 (paper) to 255. */
final class InkPlane {
    private final int width;
    private final int height;
    private final byte[] ink;

    /** @param ink row by row, unsigned; not copied, nobody writes to it afterwards */
    InkPlane(int width, int height, byte[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x] & 255;
    }

    int at(double x, double y) {
        return at((int) Math.round(x), (int) Math.round(y));
    }

    boolean covers(double x, double y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /** The most ink on a rim's ray between two shares of its radius. */
    int most(Rim rim, double direction, double from, double to) {
        double step = 0.7 / rim.radius();
        int most = 0;
        for (double share = from; share <= to; share += step) {
            most = Math.max(most, at(rim.atX(direction, share), rim.atY(direction, share)));
        }
        return most;
    }

    /** The share of a ring's area that bears at least so much ink, 0 to 1. */
    double covered(Rim rim, double from, double to, int threshold) {
        int inked = 0;
        int all = 0;
        for (int degree = 0; degree < 360; degree++) {
            double direction = Math.toRadians(degree);
            for (double share = from; share <= to; share += 0.02) {
                all++;
                inked += at(rim.atX(direction, share), rim.atY(direction, share)) >= threshold ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) inked / all;
    }
}
