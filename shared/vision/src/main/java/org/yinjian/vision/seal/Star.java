package org.yinjian.vision.seal;

/**
 * The five-pointed star in a seal's middle.
 *
 * @param present whether one stands there
 * @param tilt radians clockwise by which its points are turned from upright, -36 to 36 degrees; 0 without a star
 */
record Star(boolean present, double tilt) {
    private static final double LEAST_FILL = 0.45;
    private static final double LEAST_FIVEFOLD = 0.22;

    static Star in(InkPlane plane, Rim rim, int threshold) {
        double fill = plane.covered(rim, 0, 0.10, threshold);
        double real = 0;
        double imaginary = 0;
        double all = 0;
        for (int degree = 0; degree < 360; degree += 2) {
            double direction = Math.toRadians(degree);
            for (double share = 0.14; share <= 0.36; share += 0.02) {
                if (plane.at(rim.atX(direction, share), rim.atY(direction, share)) >= threshold) {
                    real += Math.cos(5 * direction);
                    imaginary += Math.sin(5 * direction);
                    all++;
                }
            }
        }
        double fivefold = all == 0 ? 0 : Math.hypot(real, imaginary) / all;
        if (fill < LEAST_FILL || fivefold < LEAST_FIVEFOLD) {
            return new Star(false, 0);
        }
        double point = Math.atan2(imaginary, real) / 5;
        double tilt = point + Math.PI / 2;
        double turn = 2 * Math.PI / 5;
        return new Star(true, tilt - turn * Math.round(tilt / turn));
    }
}
