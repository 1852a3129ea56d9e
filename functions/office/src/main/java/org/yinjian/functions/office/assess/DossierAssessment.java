package org.yinjian.functions.office.assess;

import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Change;
import org.yinjian.core.assessment.FormImprints;
import org.yinjian.core.assessment.GroupingFindings;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.assessment.RegisterCheck;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.online.OnlineComparison;
import org.yinjian.core.online.OnlineImport;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.ReviewQueue;
import org.yinjian.core.review.Standing;
import org.yinjian.core.review.StateOrder;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.KeptImprints;
import org.yinjian.functions.office.StoredReadings;

/**
 * Judges a dossier once all of its documents were read: a pure function of the manifest, the readings and the rules,
 * written only if it is newer than what is there. While a reading is missing it does nothing; the reading's arrival asks
 * again.
 */
public final class DossierAssessment {
    private final Collaborators with;
    private final KeptImprints kept;
    private final DossierRecords records;
    private final Peers peers;
    private final OnlineDesk online;
    private final StoredReadings readings;

    public DossierAssessment(Collaborators with) {
        this.with = with;
        this.kept = new KeptImprints(with.archive());
        this.records = new DossierRecords(with, kept);
        this.peers = new Peers(with, kept);
        this.online = new OnlineDesk(with.archive());
        this.readings = new StoredReadings(with);
    }

    public void assess(DossierKey key) {
        Optional<Manifest> manifest = with.dossiers().find(key);
        if (manifest.filter(DossierAssessment::isJoined).isPresent()) {
            close(manifest.get());
            return;
        }
        if (manifest.isEmpty()
                || (manifest.get().sources().isEmpty()
                        && manifest.get().documents().isEmpty())) {
            return;
        }
        readings.of(manifest.get().documents()).ifPresent(found -> judge(manifest.get(), found));
    }

    private static boolean isJoined(Manifest manifest) {
        return manifest.joined().isPresent() && manifest.documents().isEmpty();
    }

    /** All of its documents went over to another dossier: it leaves the queue, and no record of it counts any more. */
    private void close(Manifest manifest) {
        records.latest(manifest.key()).ifPresent(known -> peers.leave(manifest.key(), known.told()));
        String order = new StateOrder(manifest.version(), 0, 0, 0).text();
        Campaign campaign = campaign(manifest.key());
        with.reviews()
                .record(new Standing(
                        manifest.key(),
                        order,
                        campaign.version(),
                        Outcome.COMPLETE,
                        ArchiveKeys.record(manifest.key(), order),
                        Optional.empty(),
                        Optional.empty(),
                        with.clock().instant()));
    }

    /** What judging a dossier now would change; empty while it was never judged, or a reading is missing. */
    public Optional<Change> preview(DossierKey key) {
        return with.dossiers()
                .find(key)
                .flatMap(manifest -> readings.of(manifest.documents()).map(found -> preview(manifest, found)))
                .flatMap(record -> records.latest(key).map(before -> new Change(before.record(), record)));
    }

    private Assessment preview(Manifest manifest, List<DocumentRead> found) {
        DossierKey key = manifest.key();
        DossierVersions versions = DossierVersions.of(manifest, found, with);
        Assessment alone = with.judge().judge(manifest, versions.current());
        Peers.Told told = told(key, alone);
        Assessment among = peers.preview(key, alone, told).record();
        return whole(manifest, versions, beside(key, among, online.of(key.campaign())), told.imprints());
    }

    private Assessment beside(DossierKey key, Assessment record, OnlineImport imported) {
        return new OnlineComparison(campaign(key)).judge(record, imported.entries());
    }

    /** With what the register of seals and the grouping of its pieces say. */
    private Assessment whole(
            Manifest manifest, DossierVersions versions, Assessment record, List<KeptImprint> imprints) {
        Campaign campaign = campaign(manifest.key());
        return new RegisterCheck(campaign, with.sealRegister())
                .check(record, imprints)
                .with(new GroupingFindings(campaign)
                        .of(manifest, versions.versions().current()));
    }

    private Campaign campaign(DossierKey key) {
        return with.judge().campaign(key.campaign());
    }

    private void judge(Manifest manifest, List<DocumentRead> readings) {
        DossierKey key = manifest.key();
        DossierVersions versions = DossierVersions.of(manifest, readings, with);
        Assessment alone = with.judge().judge(manifest, versions.current());
        OnlineImport imported = online.of(key.campaign());
        StateOrder state = new StateOrder(
                manifest.version(), read(readings), 0, imported.at().getEpochSecond());
        Peers.Told now = told(key, alone).keeping(ArchiveKeys.imprints(key, state.ofDocuments()));
        Peers.Judged judged = among(key, alone, now);
        Assessment record = whole(manifest, versions, beside(key, judged.record(), imported), now.imprints());
        String order = state.among(judged.version()).text();
        String place = ArchiveKeys.record(manifest.key(), order);
        boolean known = records.known(key, order, record);
        if (!known) {
            records.keep(key, place, record);
        }
        boolean written = !known && with.reviews().record(standing(manifest, order, place, record));
        if (manifest.whole() && manifest.contact().isPresent()) {
            // An open one is answered a while after its last file came. Sent even if somebody else wrote this state:
            // they may have died before they sent it. It is answered once.
            with.work().send(new Work.Reply(manifest.key(), place));
        }
        with.events()
                .record(new OperationalEvent.Assessed(
                        manifest.key().toString(), order, record.outcome().name(), written));
    }

    /** Its imprints are kept before it enters any circle: who finds it there finds them too. */
    private Peers.Judged among(DossierKey key, Assessment alone, Peers.Told now) {
        Optional<DossierRecords.Latest> before = records.latest(key);
        now.peer().imprints().ifPresent(place -> kept.put(place, now.imprints()));
        return peers.judge(
                key,
                alone,
                now,
                before.map(DossierRecords.Latest::told),
                before.map(DossierRecords.Latest::circles).orElse(0L));
    }

    private Peers.Told told(DossierKey key, Assessment alone) {
        return new Peers.Told(Peer.of(alone, campaign(key)), FormImprints.of(alone));
    }

    private Standing standing(Manifest manifest, String order, String place, Assessment record) {
        QueueEntry entry = ReviewQueue.entry(record, campaign(manifest.key()));
        return new Standing(
                manifest.key(),
                order,
                record.campaign().version(),
                record.outcome(),
                place,
                Optional.of(ReviewQueue.rank(record)),
                Optional.of(ReportJson.entryCompact(entry)),
                with.clock().instant());
    }

    private static long read(List<DocumentRead> readings) {
        return readings.stream()
                .filter(document -> document.reading().readBy().isPresent())
                .count();
    }
}
