package org.yinjian.core.assessment;

import java.util.List;
import java.util.Set;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.seal.JudgedImprint;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealVerdict;

/** The imprints of a dossier's form, as they are kept for comparing. */
public final class FormImprints {
    /** Name chops and the like are no unit's seal, and thresholds for likeness were not set on them. */
    private static final Set<ImprintShape> OF_SEALS =
            Set.of(ImprintShape.ROUND, ImprintShape.OVAL, ImprintShape.UNKNOWN);

    private FormImprints() {}

    /**
     * Those of a record that was just judged, the deciding one first; a record that was stored says too little. Imprints
     * on certificates are left out: one certificate of several winners is rightly in several dossiers.
     */
    public static List<KeptImprint> of(Assessment judged) {
        SealVerdict verdict = judged.seal();
        return verdict.imprints().stream()
                .filter(imprint -> imprint.seal().onForm())
                .filter(imprint -> OF_SEALS.contains(imprint.seal().imprint().shape()))
                .sorted((one, other) -> Boolean.compare(decides(other, verdict), decides(one, verdict)))
                .map(imprint -> kept(judged.dossier(), imprint, decides(imprint, verdict), verdict))
                .toList();
    }

    private static boolean decides(JudgedImprint imprint, SealVerdict verdict) {
        return verdict.deciding().filter(imprint::equals).isPresent();
    }

    private static KeptImprint kept(DossierId dossier, JudgedImprint judged, boolean decides, SealVerdict verdict) {
        SealOnPage seal = judged.seal();
        return new KeptImprint(
                dossier,
                seal.document(),
                seal.page(),
                seal.imprint().box(),
                decides ? verdict.owner().orElse(judged.text()) : judged.text(),
                judged.text(),
                judged.confidence(),
                seal.imprint().code(),
                seal.imprint().diameterMm(),
                seal.imprint().star(),
                seal.imprint().trace());
    }
}
