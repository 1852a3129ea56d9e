package org.yinjian.core.seal;

import java.util.Arrays;
import java.util.List;

/**
 * How evenly a name's characters stand along the arc. Cutters space them alike and centre the name, so a wide gap, or much
 * more room at one end than at the other, means characters that are there and were not read.
 *
 * @param widest gap between two characters, as a multiple of the usual one
 * @param offCentre how much more room there is before the name than behind it, as a multiple of the usual gap
 */
record NameSpacing(double widest, double offCentre) {
    /** Too few characters to tell. */
    private static final NameSpacing EVEN = new NameSpacing(1, 0);

    private static final int LEAST_CHARACTERS = 3;

    /** The spacing of a name of Chinese characters, the middle one of the unwrappings for each place. */
    static NameSpacing of(List<ForcedAlignment> arcs, String han) {
        int count = (int) han.codePoints().count();
        double[][] places = arcs.stream()
                .flatMap(arc -> arc.path(han).map(path -> places(path, arc.steps())).stream())
                .toArray(double[][]::new);
        if (places.length == 0 || count < LEAST_CHARACTERS) {
            return EVEN;
        }
        double[] middle = new double[count];
        for (int i = 0; i < count; i++) {
            int character = i;
            middle[i] = median(
                    Arrays.stream(places).mapToDouble(of -> of[character]).toArray());
        }
        double[] gaps = new double[count - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = middle[i + 1] - middle[i];
        }
        double usual = Math.max(1e-6, median(gaps));
        double offCentre = (middle[0] - (1 - middle[count - 1])) / usual;
        return new NameSpacing(Arrays.stream(gaps).max().orElse(usual) / usual, offCentre);
    }

    /** The middle of each character as a share of the line's length. */
    private static double[] places(ForcedAlignment.Path path, int steps) {
        double[] places = new double[path.costs().length / 2];
        for (int i = 0; i < places.length; i++) {
            places[i] = (path.from()[2 * i + 1] + path.to()[2 * i + 1]) / 2.0 / steps;
        }
        return places;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
