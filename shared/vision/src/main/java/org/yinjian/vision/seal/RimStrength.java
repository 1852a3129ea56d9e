package org.yinjian.vision.seal;

import java.util.Arrays;

/** How strongly a rim is inked where it is inked: the median, so that faint imprints can be shown like others. */
final class RimStrength {
    private RimStrength() {}

    static int of(InkPlane plane, Rim rim, int threshold) {
        int[] strengths = new int[360];
        int count = 0;
        for (int degree = 0; degree < 360; degree++) {
            int most = plane.most(rim, Math.toRadians(degree), 0.965, 1.035);
            if (most >= threshold) {
                strengths[count++] = most;
            }
        }
        Arrays.sort(strengths, 0, count);
        return count == 0 ? 255 : strengths[count / 2];
    }
}
