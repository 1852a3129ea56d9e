package org.yinjian.core.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Assessment.CampaignVersion;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.campaign.Recommender;
import org.yinjian.core.campaign.RecommenderKind;
import org.yinjian.core.deadline.DeadlineSummary.ByRecommender;
import org.yinjian.core.deadline.DeadlineSummary.Counts;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.text.PlainText;

/** Sums up how a campaign stands: what came, from whom, what is open, who sent nothing. */
public final class DeadlineReport {
    /** Under this name stand those that no recommender with a quota put forward. */
    static final String WITHOUT_RECOMMENDER = "个人自荐或单位自行推荐";

    private final Campaign campaign;

    public DeadlineReport(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * The summary at a moment.
     *
     * @param failed how many dossiers have no record
     */
    public DeadlineSummary at(Instant moment, Collection<Assessment> records, int failed) {
        return reviewed(moment, records.stream().map(Reviewed::undecided).toList(), failed);
    }

    /** The same with what people decided laid over the records. */
    DeadlineSummary reviewed(Instant moment, Collection<Reviewed> dossiers, int failed) {
        Map<String, Group> groups = groups(dossiers);
        List<String> nothingSent = groups.values().stream()
                .filter(group -> group.rostered() && group.records().isEmpty())
                .map(Group::name)
                .toList();
        return new DeadlineSummary(
                new CampaignVersion(campaign.id().value(), campaign.version()),
                moment.atZone(campaign.schedule().zone()).toOffsetDateTime(),
                campaign.schedule().dueAt(),
                campaign.schedule().daysLeft(moment),
                counts(dossiers, failed),
                groups.values().stream().map(DeadlineReport::summed).toList(),
                nothingSent,
                oldestInReview(dossiers));
    }

    /** Those of one recommender; {@code rostered} when it stands in a roster. */
    private record Group(String name, Optional<Quota> quota, boolean rostered, List<Reviewed> records) {}

    private Map<String, Group> groups(Collection<Reviewed> records) {
        Map<String, Group> rostered = new LinkedHashMap<>();
        List<RecommenderKind> asked = campaign.recommenders().stream()
                .filter(kind -> kind.quota().isPresent())
                .toList();
        for (RecommenderKind kind : asked) {
            for (Recommender one : kind.roster()) {
                rostered.put(PlainText.of(one.name()), new Group(one.name(), kind.quota(), true, new ArrayList<>()));
            }
        }
        Map<String, Group> others = new TreeMap<>();
        Group without = new Group(WITHOUT_RECOMMENDER, Optional.empty(), false, new ArrayList<>());
        records.forEach(
                record -> group(record, rostered, others, without).records().add(record));
        rostered.putAll(others);
        if (!without.records().isEmpty()) {
            rostered.put("", without);
        }
        return rostered;
    }

    private Group group(Reviewed dossier, Map<String, Group> rostered, Map<String, Group> others, Group without) {
        return dossier.record()
                .value(FieldKeys.RECOMMENDING_UNIT)
                .flatMap(campaign::recommendation)
                .map(found -> {
                    String key = PlainText.of(found.recommender().name());
                    return Optional.ofNullable(rostered.get(key))
                            .orElseGet(() -> others.computeIfAbsent(
                                    key,
                                    unknown -> new Group(
                                            found.recommender().name(),
                                            found.kind().quota(),
                                            false,
                                            new ArrayList<>())));
                })
                .orElse(without);
    }

    private static ByRecommender summed(Group group) {
        long excluded = count(group.records(), Outcome.EXCLUDED);
        return new ByRecommender(
                group.name(),
                group.quota().map(Quota::greatest),
                group.records().size() - (int) excluded,
                counts(group.records(), 0));
    }

    private static Counts counts(Collection<Reviewed> records, int failed) {
        return new Counts(
                records.size() + failed,
                count(records, Outcome.COMPLETE),
                count(records, Outcome.NEEDS_CORRECTION),
                count(records, Outcome.NEEDS_REVIEW),
                count(records, Outcome.EXCLUDED),
                (int) records.stream()
                        .filter(dossier -> dossier.record().late())
                        .count(),
                failed);
    }

    private static int count(Collection<Reviewed> records, Outcome outcome) {
        return (int)
                records.stream().filter(record -> record.outcome() == outcome).count();
    }

    private static Optional<String> oldestInReview(Collection<Reviewed> dossiers) {
        return dossiers.stream()
                .filter(dossier -> dossier.outcome() == Outcome.NEEDS_REVIEW)
                .map(Reviewed::record)
                .filter(record -> record.receivedAt().isPresent())
                .min(Comparator.comparing((Assessment record) ->
                                record.receivedAt().orElseThrow().toInstant())
                        .thenComparing(Assessment::dossier))
                .map(record -> record.dossier().value());
    }
}
