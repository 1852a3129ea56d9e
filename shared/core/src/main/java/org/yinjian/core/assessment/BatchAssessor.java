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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.SameImprints;

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
        return records.stream()
                .map(record -> judge(record, peers, Optional.ofNullable(copies.get(record.dossier()))))
                .toList();
    }

    /**
     * One record beside others.
     *
     * @param peers the others; the dossier itself may be among them
     * @param copies the imprints of its form, each with one of another form that is equal
     */
    public Assessment judge(Assessment record, Collection<Peer> peers, List<SameImprints.Pair> copies) {
        return judge(record, peers, new CopiedImprints(campaign).of(record.dossier(), copies));
    }

    private Assessment judge(Assessment record, Collection<Peer> peers, Optional<Finding> copy) {
        Assessment alone = alone(record);
        List<Finding> found = new ArrayList<>(across(Peer.of(alone, campaign), peers));
        copy.ifPresent(found::add);
        return alone.with(found);
    }

    /** A record without the findings that need others. */
    static Assessment alone(Assessment record) {
        return record.withFindings(record.findings().stream()
                .filter(finding -> !OWN.contains(finding.code()))
                .toList());
    }

    /**
     * The others of whom another thing is to be said now that one dossier came, changed or left.
     *
     * @param before what was told of that dossier when they were judged; empty before it came
     * @param after what is told of it now; empty once it left
     */
    public Set<DossierId> concerned(Collection<Peer> others, Optional<Peer> before, Optional<Peer> after) {
        List<Peer> then = Stream.concat(others.stream(), before.stream()).toList();
        List<Peer> now = Stream.concat(others.stream(), after.stream()).toList();
        return others.stream()
                .filter(other -> !across(other, then).equals(across(other, now)))
                .map(Peer::dossier)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is to be said of a dossier by what is told of others. */
    private List<Finding> across(Peer self, Collection<Peer> peers) {
        List<Peer> others = peers.stream()
                .filter(peer -> !peer.dossier().equals(self.dossier()))
                .toList();
        return Stream.of(exceeded(self, others), duplicate(self, others))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Names those before it only, so that who comes after changes nothing for those that are there. */
    private Optional<Finding> exceeded(Peer self, List<Peer> others) {
        Optional<Quota> quota = self.recommender()
                .flatMap(campaign::recommendation)
                .flatMap(known -> known.kind().quota());
        if (quota.isEmpty() || !self.counts()) {
            return Optional.empty();
        }
        List<Peer> earlier = others.stream()
                .filter(Peer::counts)
                .filter(peer -> peer.recommender().equals(self.recommender()))
                .filter(peer -> ARRIVAL.compare(peer, self) < 0)
                .toList();
        int greatest = quota.get().greatest();
        if (earlier.size() < greatest) {
            return Optional.empty();
        }
        String message = "“%s”至多可推荐%d名，在本件之前已收到%d名（%s），请人工核对。"
                .formatted(self.recommender().orElse(""), greatest, earlier.size(), ids(earlier));
        return Optional.of(about(self, FindingCode.QUOTA_EXCEEDED, message));
    }

    private Optional<Finding> duplicate(Peer self, List<Peer> others) {
        List<Peer> same = others.stream().filter(self::sameApplicant).toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        String message = "与%s是同一申报人（姓名、单位或联系电话一致）%s，请人工合并或确认。".formatted(ids(same), channels(self, same));
        return Optional.of(about(self, FindingCode.APPLICANT_DUPLICATE, message));
    }

    private Finding about(Peer self, FindingCode code, String message) {
        return new FindingWriter(campaign, self.dossier()).aboutDossier(code, Severity.REVIEW, message, List.of());
    }

    /** Told only where they came by different ways. */
    private static String channels(Peer self, List<Peer> same) {
        Set<String> ways = new TreeSet<>(same.stream().map(BatchAssessor::way).collect(Collectors.toSet()));
        ways.add(way(self));
        return ways.size() > 1 ? "，经由不同渠道：" + String.join("、", ways) : "";
    }

    private static String way(Peer peer) {
        return peer.channel() + peer.recommender().map(name -> "（" + name + "）").orElse("");
    }

    private static String ids(List<Peer> peers) {
        return peers.stream()
                .sorted(ARRIVAL)
                .map(Peer::dossier)
                .map(DossierId::value)
                .collect(Collectors.joining("、"));
    }
}
