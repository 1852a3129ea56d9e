package org.yinjian.functions.office.assess;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.Standing;
import org.yinjian.core.review.StateOrder;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.KeptImprints;

/** The records of dossiers as the archive keeps them, each by the state in which its dossier was judged. */
final class DossierRecords {
    private final Collaborators with;
    private final KeptImprints kept;
    private final EvidenceCutter cutter;

    DossierRecords(Collaborators with, KeptImprints kept) {
        this.with = with;
        this.kept = kept;
        this.cutter = new EvidenceCutter(with.archive());
    }

    /**
     * A dossier's latest record.
     *
     * @param told what its peers were told of it
     * @param circles the version of the circles that it was judged by
     */
    record Latest(Assessment record, Peers.Told told, long circles) {}

    /** Empty while the dossier was never judged. */
    Optional<Latest> latest(DossierKey key) {
        return with.reviews()
                .standing(key)
                .flatMap(standing -> with.archive()
                        .get(standing.record())
                        .map(json -> AssessmentJson.read(new String(json, StandardCharsets.UTF_8)))
                        .map(record -> latest(standing, record)));
    }

    private Latest latest(Standing standing, Assessment record) {
        Peer peer = Peer.of(record, with.judge().campaign(standing.key().campaign()))
                .keeping(standing.imprints());
        return new Latest(
                record,
                new Peers.Told(peer, kept.at(standing.imprints())),
                StateOrder.parse(standing.order()).circles());
    }

    /** Whether this state was judged by these rules already; then its record and its evidence are there. */
    boolean known(DossierKey key, String order, Assessment record) {
        return with.reviews()
                .standing(key)
                .filter(standing -> standing.order().equals(order)
                        && standing.campaignVersion().equals(record.campaign().version()))
                .isPresent();
    }

    /** The record last: where it is, what it names is too. */
    void keep(DossierKey key, String place, Assessment record) {
        cutter.cut(key.campaign(), record);
        byte[] json = AssessmentJson.write(record).getBytes(StandardCharsets.UTF_8);
        with.archive().put(place, json, "application/json");
    }
}
