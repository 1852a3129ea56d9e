package org.yinjian.core.imprint;

import org.yinjian.core.reading.InkTrace;

/**
 * How alike two imprints are once one is laid on the other. Its thresholds were set on drawn pairs: docs/adr/0011.
 *
 * @param design correlation of their ink, -1 to 1: high for two stampings of one seal and for copies of one stamping
 * @param texture correlation of what the ink did beside what its drawing explains (pores, patches, pressure), -1 to 1: high
 *     for copies of one stamping only
 * @param points how many points of the trace are inked; few of them prove nothing
 * @param roughness deviation of that texture, of the smoother of both; ink without texture proves nothing
 */
public record Likeness(double design, double texture, int points, double roughness) {
    private static final double SAME_INK_DESIGN = 0.8;
    private static final double SAME_INK = 0.94;
    private static final int LEAST_POINTS = 800;
    private static final double ROUGH = 0.015;
    private static final double SAME_DESIGN = 0.88;
    private static final double OTHER_DESIGN = 0.65;

    public static Likeness of(InkTrace one, InkTrace other) {
        InkField first = InkField.of(one);
        InkField second = InkField.of(other);
        Laying laying = Laying.best(first, second);
        InkField laid = under(first, second, laying);
        InkField seen = under(first, InkField.seen(other), laying);
        Texture texture = Texture.of(first, laid, InkField.seen(one).times(seen));
        return new Likeness(
                Laying.turned(0).agreement(first, laid),
                texture.common().correlation(),
                texture.common().count(),
                texture.common().leastDeviation());
    }

    /** The other as it looks on the one's points. */
    private static InkField under(InkField one, InkField other, Laying laying) {
        float[] values = new float[one.size()];
        for (int i = 0; i < values.length; i++) {
            double x = one.place(i % one.side());
            double y = one.place(i / one.side());
            values[i] = other.at(laying.x(x, y), laying.y(x, y));
        }
        return new InkField(one.side(), values);
    }

    /** Whether one stamping's ink is in both. */
    public boolean sameInk() {
        return design >= SAME_INK_DESIGN && texture >= SAME_INK && points >= LEAST_POINTS && roughness >= ROUGH;
    }

    /** Whether both are of one seal, as far as its drawing tells. */
    public boolean sameDesign() {
        return design >= SAME_DESIGN;
    }

    /** Whether the drawings differ more than ink, paper and pictures can explain. */
    public boolean otherDesign() {
        return design < OTHER_DESIGN;
    }
}
