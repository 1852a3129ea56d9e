package org.yinjian.vision.page;

/** Draws a line through the outline's points along each side, so that a worn or cut corner does not move the others. */
final class SheetSides {
    private final double[][] outline;

    SheetSides(double[][] outline) {
        this.outline = outline;
    }

    double[][] refine(double[][] corners) {
        double[][] lines = new double[4][];
        for (int i = 0; i < 4; i++) {
            lines[i] = side(corners[i], corners[(i + 1) % 4]);
        }
        double[][] refined = new double[4][];
        for (int i = 0; i < 4; i++) {
            double[] crossing = crossing(lines[(i + 3) % 4], lines[i]);
            double moved = Math.hypot(crossing[0] - corners[i][0], crossing[1] - corners[i][1]);
            refined[i] = moved < 25 ? crossing : corners[i];
        }
        return refined;
    }

    /** Total least squares through the points near the middle 80 % of a side: a point and a direction. */
    private double[] side(double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.hypot(dx, dy);
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (double[] p : outline) {
            double along = ((p[0] - from[0]) * dx + (p[1] - from[1]) * dy) / (length * length);
            double off = Math.abs((p[0] - from[0]) * dy - (p[1] - from[1]) * dx) / length;
            if (along > 0.1 && along < 0.9 && off < 4) {
                n++;
                x += p[0];
                y += p[1];
                xx += p[0] * p[0];
                xy += p[0] * p[1];
                yy += p[1] * p[1];
            }
        }
        if (n < 10) {
            return new double[] {from[0], from[1], dx / length, dy / length};
        }
        double angle = 0.5 * Math.atan2(2 * (xy - x * y / n), xx - x * x / n - (yy - y * y / n));
        return new double[] {x / n, y / n, Math.cos(angle), Math.sin(angle)};
    }

    private static double[] crossing(double[] a, double[] b) {
        double across = a[2] * b[3] - a[3] * b[2];
        double t = ((b[0] - a[0]) * b[3] - (b[1] - a[1]) * b[2]) / (Math.abs(across) < 1e-9 ? 1e-9 : across);
        return new double[] {a[0] + t * a[2], a[1] + t * a[3]};
    }
}
