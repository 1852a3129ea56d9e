package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.campaign.SealRequirements;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;

/** What is worth a look about an imprint's make and decides nothing. */
final class ImprintNotes {
    private ImprintNotes() {}

    static List<String> of(Imprint imprint, SealRequirements requirements) {
        List<String> notes = new ArrayList<>();
        if (!imprint.star() && imprint.shape() == ImprintShape.ROUND) {
            notes.add("印章中央未见五角星。");
        }
        if (imprint.shape() == ImprintShape.OVAL) {
            notes.add("印章呈椭圆形（或为斜拍所致），单位公章应为圆形；椭圆章多为专用章。");
        }
        long least = Math.round(requirements.leastDiameterMm());
        long greatest = Math.round(requirements.greatestDiameterMm());
        imprint.diameterMm()
                .filter(diameter -> diameter < least || diameter > greatest)
                .ifPresent(diameter ->
                        notes.add("印章直径约" + Math.round(diameter) + "毫米，不在" + least + "至" + greatest + "毫米之间。"));
        return notes;
    }
}
