package org.yinjian.core.assessment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Campaign.Recommendation;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.text.PlainText;

/**
 * Judges what only shows across dossiers: a recommender's quota, one applicant twice, one imprint on two forms. Pure, and
 * repeatable.
 */
public final class BatchAssessor {
    private static final Set<FindingCode> OWN =
            EnumSet.of(FindingCode.QUOTA_EXCEEDED, FindingCode.APPLICANT_DUPLICATE, FindingCode.SAME_IMPRINT);

    /** Those that came first keep their place; where no moment is known, names decide. */
    private static final Comparator<Assessment> ARRIVAL = Comparator.comparing((Assessment record) ->
                    record.receivedAt().map(at -> at.toInstant()).orElse(java.time.Instant.MAX))
            .thenComparing(Assessment::dossier);

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
        List<Assessment> alone = records.stream().map(BatchAssessor::alone).toList();
        List<Assessment> arrived = alone.stream().sorted(ARRIVAL).toList();
        Map<DossierId, Finding> quota = quota(arrived);
        Map<DossierId, Finding> duplicates = duplicates(arrived);
        Map<DossierId, Finding> copies = new CopiedImprints(campaign).among(imprints);
        return alone.stream()
                .map(record -> record.with(Stream.of(quota, duplicates, copies)
                        .flatMap(found -> Optional.ofNullable(found.get(record.dossier())).stream())
                        .toList()))
                .toList();
    }

    private static Assessment alone(Assessment record) {
        return record.withFindings(record.findings().stream()
                .filter(finding -> !OWN.contains(finding.code()))
                .toList());
    }

    private Map<DossierId, Finding> quota(List<Assessment> arrived) {
        Map<String, List<Assessment>> byRecommender = arrived.stream()
                .filter(record -> record.outcome() != Outcome.EXCLUDED)
                .filter(record -> recommendation(record).isPresent())
                .collect(Collectors.groupingBy(
                        record -> recommendation(record)
                                .orElseThrow()
                                .recommender()
                                .name(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<DossierId, Finding> findings = new LinkedHashMap<>();
        byRecommender.forEach((name, records) -> recommendation(records.getFirst())
                .flatMap(found -> found.kind().quota())
                .ifPresent(quota -> records.stream()
                        .skip(quota.greatest())
                        .forEach(record ->
                                findings.put(record.dossier(), exceeded(record, name, quota.greatest(), records)))));
        return findings;
    }

    private Optional<Recommendation> recommendation(Assessment record) {
        return record.value(FieldKeys.RECOMMENDING_UNIT).flatMap(campaign::recommendation);
    }

    private Finding exceeded(Assessment record, String name, int quota, List<Assessment> all) {
        String others = all.stream()
                .filter(other -> !other.dossier().equals(record.dossier()))
                .map(other -> other.dossier().value())
                .collect(Collectors.joining("、"));
        String message = "“%s”至多可推荐%d名，已收到%d名（另有%s），请人工核对。".formatted(name, quota, all.size(), others);
        return new FindingWriter(campaign, record.dossier())
                .aboutDossier(FindingCode.QUOTA_EXCEEDED, Severity.REVIEW, message, List.of());
    }

    private Map<DossierId, Finding> duplicates(List<Assessment> arrived) {
        Map<DossierId, Finding> findings = new LinkedHashMap<>();
        for (Assessment record : arrived) {
            List<Assessment> same = arrived.stream()
                    .filter(other -> !other.dossier().equals(record.dossier()) && sameApplicant(record, other))
                    .toList();
            if (!same.isEmpty()) {
                findings.put(record.dossier(), duplicate(record, same));
            }
        }
        return findings;
    }

    /** One name with one phone, or one name at one unit unless the phones differ. A name alone is never enough. */
    static boolean sameApplicant(Assessment one, Assessment other) {
        boolean name = agree(one, other, FieldKeys.NAME);
        boolean phone = agree(one, other, FieldKeys.PHONE);
        boolean phoneUnknown = plain(one, FieldKeys.PHONE).isEmpty()
                || plain(other, FieldKeys.PHONE).isEmpty();
        return name && (phone || (phoneUnknown && agree(one, other, FieldKeys.UNIT)));
    }

    private static boolean agree(Assessment one, Assessment other, String key) {
        String value = plain(one, key);
        return !value.isEmpty() && value.equals(plain(other, key));
    }

    private static String plain(Assessment record, String key) {
        return record.value(key).map(PlainText::of).orElse("");
    }

    private Finding duplicate(Assessment record, List<Assessment> same) {
        String others = same.stream().map(other -> other.dossier().value()).collect(Collectors.joining("、"));
        String message = "与%s是同一申报人（姓名、单位或联系电话一致），请人工合并或确认。".formatted(others);
        return new FindingWriter(campaign, record.dossier())
                .aboutDossier(FindingCode.APPLICANT_DUPLICATE, Severity.REVIEW, message, List.of());
    }
}
