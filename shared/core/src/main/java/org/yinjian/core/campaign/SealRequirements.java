package org.yinjian.core.campaign;

import java.util.List;

/**
 * What a campaign accepts as the seal of a unit.
 *
 * @param parentAccepted whether the legal person's seal stands for its department
 * @param ownDepartmentAccepted whether the seal of a department that contains the one named stands for it
 * @param leastDiameterMm of an official seal, millimetres; looked at only where the page's scale is known
 * @param greatestDiameterMm as least
 * @param specialPurposeMarks words that make a seal a special-purpose one, such as 合同专用章
 */
public record SealRequirements(
        boolean parentAccepted,
        boolean ownDepartmentAccepted,
        double leastDiameterMm,
        double greatestDiameterMm,
        List<String> specialPurposeMarks) {
    public SealRequirements {
        if (!(leastDiameterMm > 0 && greatestDiameterMm >= leastDiameterMm)) {
            throw new IllegalArgumentException(
                    "seal diameters " + leastDiameterMm + " to " + greatestDiameterMm + " mm");
        }
        specialPurposeMarks = List.copyOf(specialPurposeMarks);
    }
}
