package org.yinjian.core.assessment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.SameImprints;

/** One imprint in two dossiers, as findings of both: a person sees the two and decides which of them is a copy. */
final class CopiedImprints {
    private final Campaign campaign;

    CopiedImprints(Campaign campaign) {
        this.campaign = campaign;
    }

    /** A finding for each dossier whose form bears an imprint that another dossier's form bears too. */
    Map<DossierId, Finding> among(List<KeptImprint> imprints) {
        Map<DossierId, Set<SameImprints.Pair>> pairs = new LinkedHashMap<>();
        for (SameImprints.Pair pair : SameImprints.among(imprints)) {
            for (KeptImprint imprint : List.of(pair.one(), pair.other())) {
                pairs.computeIfAbsent(imprint.dossier(), dossier -> new LinkedHashSet<>())
                        .add(pair);
            }
        }
        Map<DossierId, Finding> findings = new LinkedHashMap<>();
        pairs.forEach((dossier, found) -> findings.put(dossier, finding(dossier, List.copyOf(found))));
        return findings;
    }

    /** The finding of one dossier, whose form bears an imprint that another dossier's form bears too. */
    Optional<Finding> of(DossierId dossier, List<SameImprints.Pair> pairs) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(finding(dossier, pairs));
    }

    private Finding finding(DossierId dossier, List<SameImprints.Pair> pairs) {
        String others = pairs.stream()
                .map(pair -> other(pair, dossier).dossier().value())
                .distinct()
                .collect(Collectors.joining("、"));
        String message = "本表的印章与%s报名表上的印章完全相同（两次盖章的墨迹不会相同），其中可能有复制件，请人工核对原件。".formatted(others);
        List<Evidence> evidence = pairs.stream()
                .flatMap(pair -> Stream.of(own(pair, dossier), other(pair, dossier)))
                .distinct()
                .map(this::evidence)
                .toList();
        return new FindingWriter(campaign, dossier)
                .about(FindingCode.SAME_IMPRINT, Severity.REVIEW, FindingWriter.SEAL, message, evidence);
    }

    private static KeptImprint own(SameImprints.Pair pair, DossierId dossier) {
        return pair.one().dossier().equals(dossier) ? pair.one() : pair.other();
    }

    private static KeptImprint other(SameImprints.Pair pair, DossierId dossier) {
        return pair.one().dossier().equals(dossier) ? pair.other() : pair.one();
    }

    /** Each with the crop of its own dossier, which was cut when that one was judged. */
    private Evidence evidence(KeptImprint imprint) {
        return new FindingWriter(campaign, imprint.dossier())
                .at(imprint.document(), Optional.of(imprint.page()), Optional.of(imprint.box()));
    }
}
