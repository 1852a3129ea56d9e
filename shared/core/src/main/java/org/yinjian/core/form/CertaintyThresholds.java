package org.yinjian.core.form;

/**
 * From which confidence on the program stands by a value.
 *
 * @param regular for values that have the form they should have
 * @param irregular for values that have not: a wrong form is itself a sign of a misreading
 */
public record CertaintyThresholds(double regular, double irregular) {
    public CertaintyThresholds {
        if (!(regular > 0 && regular <= irregular && irregular <= 1)) {
            throw new IllegalArgumentException("thresholds out of order: " + regular + ", " + irregular);
        }
    }

    /**
     * Set by hand: 0.85 left no wrong value certain in thirty generated dossiers, and at 0.97 a handwritten phone with a
     * dropped digit still was. Few samples, not a calibration; docs/accuracy.md tells what they came to.
     */
    public static CertaintyThresholds defaults() {
        return new CertaintyThresholds(0.85, 0.985);
    }
}
