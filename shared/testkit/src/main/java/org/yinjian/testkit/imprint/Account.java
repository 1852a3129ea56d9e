package org.yinjian.testkit.imprint;

import java.util.Arrays;
import java.util.List;

/** Keeps count, for every character of a seal, of how much of it came onto the paper and can be seen. */
final class Account {
    private final int[] all;
    private final int[] seen;

    Account(int characters) {
        all = new int[characters];
        seen = new int[characters];
    }

    /** One pixel of a character, counted from 1; 0 is none's. */
    void pixel(int character, boolean visible) {
        if (character > 0 && character <= all.length) {
            all[character - 1]++;
            seen[character - 1] += visible ? 1 : 0;
        }
    }

    /** The share of each character that is inked and unobstructed, 0 to 1, to the hundredth. */
    List<Double> visible() {
        return Arrays.stream(shares()).boxed().toList();
    }

    /** How many characters are seen by less than a share. */
    int below(double share) {
        return (int)
                Arrays.stream(shares()).filter(seenShare -> seenShare < share).count();
    }

    private double[] shares() {
        double[] shares = new double[all.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = all[i] == 0 ? 0 : Math.round(100.0 * seen[i] / all[i]) / 100.0;
        }
        return shares;
    }
}
