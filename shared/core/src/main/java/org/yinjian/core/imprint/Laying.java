package org.yinjian.core.imprint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one imprint is laid on another so that their drawings meet: turned first, then stretched, sheared and shifted a
 * little, because rims are measured to the pixel and sheets are photographed from the side. From a place of the one,
 * {@code x' = xx x + xy y + x0} and {@code y' = yx x + yy y + y0} is the place of the other.
 */
record Laying(double xx, double xy, double x0, double yx, double yy, double y0) {
    private static final double RIM = 1.03;
    private static final int ANGLES = 180;
    private static final double[] RINGS =
            IntStream.range(0, 16).mapToDouble(i -> 0.2 + 0.05 * i).toArray();

    /** How many of the best turns are looked at closely: a star alone looks the same after a fifth. */
    private static final int CANDIDATES = 2;

    /** Blurs of both, in points, one after the other: what is far off is met by its broad shape first. */
    private static final double[] BLURS = {4, 2.2, 1.3};

    private static final int ROUNDS = 12;

    /** A round that moves the rim by less than this share of the radius is the last. */
    private static final double SETTLED = 2e-4;

    static Laying turned(double radians) {
        return new Laying(Math.cos(radians), -Math.sin(radians), 0, Math.sin(radians), Math.cos(radians), 0);
    }

    double x(double fromX, double fromY) {
        return xx * fromX + xy * fromY + x0;
    }

    double y(double fromX, double fromY) {
        return yx * fromX + yy * fromY + y0;
    }

    /** The laying at which the two agree best. */
    static Laying best(InkField one, InkField other) {
        List<InkField> blurred = Arrays.stream(BLURS).mapToObj(one::blurred).toList();
        List<InkField> against = Arrays.stream(BLURS).mapToObj(other::blurred).toList();
        return turns(one, other)
                .mapToObj(turn -> turned(2 * Math.PI * turn / ANGLES).settled(blurred, against))
                .max(Comparator.comparingDouble(laying -> laying.agreement(blurred.getLast(), against.getLast())))
                .orElse(turned(0));
    }

    private Laying settled(List<InkField> one, List<InkField> other) {
        Laying laying = this;
        for (int i = 0; i < one.size(); i++) {
            laying = laying.settled(one.get(i), other.get(i));
        }
        return laying;
    }

    /** Correlation of the one's values with the other's under it, -1 to 1. */
    double agreement(InkField one, InkField other) {
        Pairs pairs = new Pairs();
        for (int i = 0; i < one.size(); i++) {
            double x = one.place(i % one.side());
            double y = one.place(i / one.side());
            if (x * x + y * y <= RIM * RIM) {
                pairs.add(one.at(i), other.at(x(x, y), y(x, y)));
            }
        }
        return pairs.correlation();
    }

    private Laying settled(InkField one, InkField other) {
        Laying laying = this;
        for (int round = 0; round < ROUNDS; round++) {
            Laying next = laying.nearer(one, other);
            double moved = Math.abs(next.x0 - laying.x0)
                    + Math.abs(next.y0 - laying.y0)
                    + Math.abs(next.xx - laying.xx)
                    + Math.abs(next.xy - laying.xy)
                    + Math.abs(next.yx - laying.yx)
                    + Math.abs(next.yy - laying.yy);
            laying = next;
            if (moved < SETTLED) {
                break;
            }
        }
        return laying;
    }

    /** One step of Lucas and Kanade's: gain and offset of the ink are fitted along, so that paler ink matches as well. */
    private Laying nearer(InkField one, InkField other) {
        LeastSquares fit = new LeastSquares(8);
        double step = one.pitch() / 2;
        double[] factors = new double[8];
        for (int i = 0; i < one.size(); i++) {
            double x = one.place(i % one.side());
            double y = one.place(i / one.side());
            if (x * x + y * y > RIM * RIM) {
                continue;
            }
            double u = x(x, y);
            double v = y(x, y);
            double slopeX = (other.at(u + step, v) - other.at(u - step, v)) / (2 * step);
            double slopeY = (other.at(u, v + step) - other.at(u, v - step)) / (2 * step);
            double ink = other.at(u, v);
            factors[0] = slopeX * x;
            factors[1] = slopeX * y;
            factors[2] = slopeX;
            factors[3] = slopeY * x;
            factors[4] = slopeY * y;
            factors[5] = slopeY;
            factors[6] = ink;
            factors[7] = 1;
            fit.add(factors, one.at(i));
        }
        double[] found = fit.solve();
        double gain = Math.max(0.3, found[6]);
        return new Laying(
                xx + found[0] / gain,
                xy + found[1] / gain,
                x0 + found[2] / gain,
                yx + found[3] / gain,
                yy + found[4] / gain,
                y0 + found[5] / gain);
    }

    /** The turns, in steps of two degrees, at which the inks along rings agree best. */
    private static IntStream turns(InkField one, InkField other) {
        double[] profile = rings(one);
        double[] against = rings(other);
        double[] agreement = IntStream.range(0, ANGLES)
                .mapToDouble(shift -> agreement(profile, against, shift))
                .toArray();
        return IntStream.range(0, ANGLES)
                .filter(i -> agreement[i] >= agreement[(i + 1) % ANGLES]
                        && agreement[i] >= agreement[(i + ANGLES - 1) % ANGLES])
                .boxed()
                .sorted((i, j) -> Double.compare(agreement[j], agreement[i]))
                .limit(CANDIDATES)
                .mapToInt(Integer::intValue);
    }

    /** The ink along rings, ring after ring, each less its mean. */
    private static double[] rings(InkField field) {
        double[] ink = new double[ANGLES * RINGS.length];
        for (int ring = 0; ring < RINGS.length; ring++) {
            double sum = 0;
            for (int i = 0; i < ANGLES; i++) {
                double direction = 2 * Math.PI * i / ANGLES;
                ink[ring * ANGLES + i] = field.at(RINGS[ring] * Math.cos(direction), RINGS[ring] * Math.sin(direction));
                sum += ink[ring * ANGLES + i];
            }
            for (int i = 0; i < ANGLES; i++) {
                ink[ring * ANGLES + i] -= sum / ANGLES;
            }
        }
        return ink;
    }

    private static double agreement(double[] one, double[] other, int shift) {
        double sum = 0;
        for (int ring = 0; ring < RINGS.length; ring++) {
            double along = 0;
            for (int i = 0; i < ANGLES; i++) {
                along += one[ring * ANGLES + i] * other[ring * ANGLES + (i + shift) % ANGLES];
            }
            sum += along * RINGS[ring];
        }
        return sum;
    }
}
