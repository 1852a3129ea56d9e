package org.yinjian.core.imprint;

import org.yinjian.core.reading.InkTrace;

/** Numbers on a trace's points, such as its ink; places are shares of the rim's radius from the centre. */
final class InkField {
    private final int side;
    private final float[] values;

    InkField(int side, float[] values) {
        this.side = side;
        this.values = values;
    }

    /** Its ink, 1 being the imprint's full ink; none where print hides it. */
    static InkField of(InkTrace trace) {
        byte[] levels = trace.levels();
        float[] ink = new float[levels.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = levels[i] == InkTrace.HIDDEN ? 0 : levels[i] / (float) InkTrace.FULL;
        }
        return new InkField(trace.side(), ink);
    }

    /** 1 where its ink is seen, with no print on any side; else 0. */
    static InkField seen(InkTrace trace) {
        byte[] levels = trace.levels();
        float[] seen = new float[levels.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = levels[i] == InkTrace.HIDDEN ? 0 : 1;
        }
        return new InkField(trace.side(), seen).eroded();
    }

    int side() {
        return side;
    }

    int size() {
        return values.length;
    }

    float at(int index) {
        return values[index];
    }

    /** The place of a row's or column's middle. */
    double place(int index) {
        return ((index + 0.5) / side * 2 - 1) * InkTrace.REACH;
    }

    /** From a place to a row or column, between points. */
    double index(double place) {
        return (place / InkTrace.REACH + 1) / 2 * side - 0.5;
    }

    /** How far apart two neighbouring points are. */
    double pitch() {
        return 2 * InkTrace.REACH / side;
    }

    /** Between four points; 0 outside. */
    float at(double x, double y) {
        double column = index(x);
        double row = index(y);
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        if (left < 0 || top < 0 || left >= side - 1 || top >= side - 1) {
            return 0;
        }
        float fx = (float) (column - left);
        float fy = (float) (row - top);
        int i = top * side + left;
        float upper = values[i] * (1 - fx) + values[i + 1] * fx;
        float lower = values[i + side] * (1 - fx) + values[i + side + 1] * fx;
        return upper * (1 - fy) + lower * fy;
    }

    InkField times(InkField other) {
        float[] product = new float[values.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = values[i] * other.values[i];
        }
        return new InkField(side, product);
    }

    /** Gauss's blur; what is outside counts as 0. */
    InkField blurred(double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int k = -reach; k <= reach; k++) {
            weights[k + reach] = (float) Math.exp(-k * k / (2 * sigma * sigma));
            sum += weights[k + reach];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        return new InkField(side, along(along(values, weights, true), weights, false));
    }

    private float[] along(float[] from, float[] weights, boolean across) {
        int reach = weights.length / 2;
        int stride = across ? 1 : side;
        float[] to = new float[from.length];
        for (int i = 0; i < from.length; i++) {
            int at = across ? i % side : i / side;
            float sum = 0;
            for (int k = Math.max(-reach, -at); k <= Math.min(reach, side - 1 - at); k++) {
                sum += weights[k + reach] * from[i + k * stride];
            }
            to[i] = sum;
        }
        return to;
    }

    /** The least of each point's three by three; 0 at the border. */
    InkField eroded() {
        float[] least = new float[values.length];
        for (int row = 1; row < side - 1; row++) {
            for (int column = 1; column < side - 1; column++) {
                float found = Float.MAX_VALUE;
                for (int k = 0; k < 9; k++) {
                    found = Math.min(found, values[(row + k / 3 - 1) * side + column + k % 3 - 1]);
                }
                least[row * side + column] = found;
            }
        }
        return new InkField(side, least);
    }
}
