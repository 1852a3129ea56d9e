package org.yinjian.core.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Campaign.Recommendation;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;

/** Judges what only shows across dossiers: a recommender's quota, one applicant twice, one imprint on two forms. Pure, repeatable. */
public final class BatchAssessor {
    private static final Set<FindingCode> OWN =
            EnumSet.of(FindingCode.QUOTA_EXCEEDED, FindingCode.APPLICANT_DUPLICATE, FindingCode.SAME_IMPRINT);

    /** Those that came first keep their place; where no moment is known, names decide. */
    private static final Comparator<Peer> ARRIVAL = Comparator.comparing(
                    (Peer peer) -> peer.receivedAt().orElse(Instant.MAX))
            .thenComparing(Peer::dossier);

    private final Campaign campaign;

    public BatchAssessor(Campaign campaign) {
        this.campaign = campaign;
    }

    /** As {@link #assess(List, List)} where no imprints were kept. */
    public List<Assessment> assess(List<Assessment> records) {
        return assess(records, List.of());
    }

    /**
     * The same records in the same order, with the findings across them; such findings from before are dropped.
     *
     * @param imprints those of the records' forms
     */
    public List<Assessment> assess(List<Assessment> records, List<KeptImprint> imprints) {
        List<Peer> peers =
                records.stream().map(record -> Peer.of(record, campaign)).toList();
        Map<DossierId, Finding> copies = new CopiedImprints(campaign).among(imprints);
        return records.stream().map(record -> judge(record, peers, copies)).toList();
    }

    /** As {@link #judge(Assessment, Collection, List)} where no imprints were kept. */
    public Assessment judge(Assessment record, Collection<Peer> peers) {
        return judge(record, peers, Map.of());
    }

    /**
     * One record beside others.
     *
     * @param peers the others; the dossier itself may be among them
     * @param imprints those of all their forms
     */
    public Assessment judge(Assessment record, Collection<Peer> peers, List<KeptImprint> imprints) {
        return judge(record, peers, new CopiedImprints(campaign).among(imprints));
    }

    private Assessment judge(Assessment record, Collection<Peer> peers, Map<DossierId, Finding> copies) {
        Assessment alone = alone(record);
        Peer self = Peer.of(alone, campaign);
        List<Peer> others = peers.stream()
                .filter(peer -> !peer.dossier().equals(record.dossier()))
                .sorted(ARRIVAL)
                .toList();
        List<Finding> found = new ArrayList<>();
        exceeded(alone, self, others).ifPresent(found::add);
        duplicate(alone, self, others).ifPresent(found::add);
        Optional.ofNullable(copies.get(record.dossier())).ifPresent(found::add);
        return alone.with(found);
    }

    /** A record without the findings that need others. */
    static Assessment alone(Assessment record) {
        return record.withFindings(record.findings().stream()
                .filter(finding -> !OWN.contains(finding.code()))
                .toList());
    }

    private Optional<Finding> exceeded(Assessment record, Peer self, List<Peer> others) {
        Optional<Quota> quota = record.value(FieldKeys.RECOMMENDING_UNIT)
                .flatMap(campaign::recommendation)
                .map(Recommendation::kind)
                .flatMap(kind -> kind.quota());
        if (quota.isEmpty() || !self.counts()) {
            return Optional.empty();
        }
        List<Peer> ofRecommender = others.stream()
                .filter(Peer::counts)
                .filter(peer -> peer.recommender().equals(self.recommender()))
                .toList();
        long before = ofRecommender.stream()
                .filter(peer -> ARRIVAL.compare(peer, self) < 0)
                .count();
        int greatest = quota.get().greatest();
        if (before < greatest) {
            return Optional.empty();
        }
        String message = "“%s”至多可推荐%d名，已收到%d名（另有%s），请人工核对。"
                .formatted(self.recommender().orElse(""), greatest, ofRecommender.size() + 1, ids(ofRecommender));
        return Optional.of(new FindingWriter(campaign, record.dossier())
                .aboutDossier(FindingCode.QUOTA_EXCEEDED, Severity.REVIEW, message, List.of()));
    }

    private Optional<Finding> duplicate(Assessment record, Peer self, List<Peer> others) {
        List<Peer> same = others.stream().filter(self::sameApplicant).toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        String message = "与%s是同一申报人（姓名、单位或联系电话一致）%s，请人工合并或确认。".formatted(ids(same), channels(self, same));
        return Optional.of(new FindingWriter(campaign, record.dossier())
                .aboutDossier(FindingCode.APPLICANT_DUPLICATE, Severity.REVIEW, message, List.of()));
    }

    /** Told only where they came by different ways. */
    private static String channels(Peer self, List<Peer> same) {
        Set<String> ways =
                new java.util.TreeSet<>(same.stream().map(BatchAssessor::way).collect(Collectors.toSet()));
        ways.add(way(self));
        return ways.size() > 1 ? "，经由不同渠道：" + String.join("、", ways) : "";
    }

    private static String way(Peer peer) {
        return peer.channel() + peer.recommender().map(name -> "（" + name + "）").orElse("");
    }

    private static String ids(List<Peer> peers) {
        return peers.stream().map(Peer::dossier).map(DossierId::value).collect(Collectors.joining("、"));
    }
}
