package org.yinjian.functions.office.review;

import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.KeptImprints;
import org.yinjian.functions.office.ReviewedDossiers;

/** Registers the seal of a dossier that a person accepted, as its owner's or else as its unit's. */
final class AcceptedSeals {
    private final Collaborators with;

    AcceptedSeals(Collaborators with) {
        this.with = with;
    }

    void register(ReviewedDossiers.Dossier dossier, Decision decision) {
        new KeptImprints(with.archive())
                .at(dossier.standing().imprints()).stream()
                        .findFirst()
                        .ifPresent(deciding -> register(deciding, dossier.reviewed(), decision));
    }

    private void register(KeptImprint deciding, Reviewed dossier, Decision decision) {
        String owner = deciding.owner().isBlank()
                ? dossier.record().value(FieldKeys.UNIT).orElse("")
                : deciding.owner();
        if (!owner.isBlank()) {
            with.sealRegister().accept(new RegisteredSeal(owner, deciding, decision.by(), decision.at()));
        }
    }
}
