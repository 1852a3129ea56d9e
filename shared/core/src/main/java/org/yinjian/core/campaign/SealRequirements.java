package org.yinjian.core.campaign;

import java.util.List;
import java.util.Optional;

/**
 * What a campaign accepts as the seal of a unit.
 *
 * @param parentAccepted whether the legal person's seal stands for its department
 * @param ownDepartmentAccepted whether the seal of a department that contains the one named stands for it
 * @param leastDiameterMm of an official seal, millimetres; looked at only where the page's scale is known
 * @param greatestDiameterMm as least
 * @param specialPurposeMarks words that make a seal a special-purpose one, such as 合同专用章
 * @param falsePassRate of seals made to deceive, the share that may pass: more than 0, at most 1; the smaller, the more
 *     good seals go to a person. Empty for the usual thresholds
 */
public record SealRequirements(
        boolean parentAccepted,
        boolean ownDepartmentAccepted,
        double leastDiameterMm,
        double greatestDiameterMm,
        List<String> specialPurposeMarks,
        Optional<Double> falsePassRate) {
    public SealRequirements {
        if (!(leastDiameterMm > 0 && greatestDiameterMm >= leastDiameterMm)) {
            throw new IllegalArgumentException(
                    "seal diameters " + leastDiameterMm + " to " + greatestDiameterMm + " mm");
        }
        if (falsePassRate.filter(rate -> !(rate > 0 && rate <= 1)).isPresent()) {
            throw new IllegalArgumentException("seal.falsePassRate of " + falsePassRate.get()
                    + "; give a share above 0 and at most 1, such as 0.002");
        }
        specialPurposeMarks = List.copyOf(specialPurposeMarks);
    }
}
