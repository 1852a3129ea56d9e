package org.yinjian.core.imprint;

import java.util.ArrayList;
import java.util.List;

/**
 * What two imprints' inks have in common beside their drawing. The drawing explains much of the ink: thin strokes are pale
 * and edges soft in every stamping. So the ink of each is fitted by the drawing that both share (how much of it is around,
 * near and far, and how deep a point lies in it) and by a leaning of the pressure; what is left is the ink's own.
 */
final class Texture {
    /** Mean ink of both above which a point belongs to the drawing. */
    private static final float INKED = 0.35f;

    private static final double RIM = 1.02;

    /** A point is compared where hardly anything of it is hidden in either. */
    private static final double SEEN = 0.99;

    /** How far around a point the drawing is looked at, in points of the trace (a third of a millimetre each). */
    private static final double[] AROUND = {0.9, 1.4, 2.3, 3.7, 6.3};

    /** Blur of what is left, in points: half a millimetre, below which pictures keep little of it. */
    private static final double SMOOTH = 1.4;

    private final InkField drawing;
    private final InkField counted;
    private final List<InkField> explaining = new ArrayList<>();
    private final Pairs pairs = new Pairs();

    private Texture(InkField drawing, InkField seen) {
        this.drawing = drawing;
        this.counted = counted(drawing, seen);
        for (double sigma : AROUND) {
            explaining.add(drawing.blurred(sigma));
        }
        InkField deep = drawing.eroded();
        explaining.add(deep);
        explaining.add(deep.eroded());
    }

    /**
     * Of two imprints that lie on each other.
     *
     * @param seen 1 where both are seen
     */
    static Texture of(InkField one, InkField other, InkField seen) {
        float[] inked = new float[one.size()];
        for (int i = 0; i < inked.length; i++) {
            double radius = Math.hypot(one.place(i % one.side()), one.place(i / one.side()));
            inked[i] = radius < RIM && (one.at(i) + other.at(i)) / 2 > INKED ? 1 : 0;
        }
        Texture texture = new Texture(new InkField(one.side(), inked), seen);
        InkField left = texture.unexplained(one);
        InkField leftOther = texture.unexplained(other);
        for (int i = 0; i < inked.length; i++) {
            if (texture.counts(i)) {
                texture.pairs.add(left.at(i), leftOther.at(i));
            }
        }
        return texture;
    }

    private static InkField counted(InkField drawing, InkField seen) {
        float[] counted = new float[drawing.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = drawing.at(i) > 0 && seen.at(i) >= SEEN ? 1 : 0;
        }
        return new InkField(drawing.side(), counted);
    }

    private boolean counts(int at) {
        return counted.at(at) > 0;
    }

    /** What both have in common. */
    Pairs common() {
        return pairs;
    }

    private InkField unexplained(InkField ink) {
        LeastSquares fit = new LeastSquares(explaining.size() + 6);
        for (int i = 0; i < ink.size(); i++) {
            if (counts(i)) {
                fit.add(factors(i), ink.at(i));
            }
        }
        double[] solution = fit.solve();
        float[] left = new float[ink.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = counts(i) ? (float) (ink.at(i) - LeastSquares.product(factors(i), solution)) : 0;
        }
        return smoothed(new InkField(ink.side(), left));
    }

    private double[] factors(int at) {
        int side = drawing.side();
        double x = drawing.place(at % side);
        double y = drawing.place(at / side);
        double[] factors = new double[explaining.size() + 6];
        int next = 0;
        for (InkField field : explaining) {
            factors[next++] = field.at(at);
        }
        for (double factor : new double[] {1, x, y, x * x, y * y, x * y}) {
            factors[next++] = factor;
        }
        return factors;
    }

    /** Over the points that count alone. */
    private InkField smoothed(InkField left) {
        InkField sum = left.blurred(SMOOTH);
        InkField weight = counted.blurred(SMOOTH);
        float[] mean = new float[left.size()];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = counts(i) ? sum.at(i) / weight.at(i) : 0;
        }
        return new InkField(left.side(), mean);
    }
}
