package org.yinjian.functions.office.assess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.BatchAssessor;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.functions.office.Collaborators;

/**
 * The dossiers that one must be judged together with: those of the same recommender, those of an applicant of the same
 * name, and those whose form bears a seal of the same owner. Each such circle is one item of the table of claims. Whoever joins a circle has its other members judged
 * again, so that both of a pair learn of each other, whichever came first.
 */
final class Peers {
    private static final int MOST_IN_A_CIRCLE = 500;

    private final Collaborators with;

    Peers(Collaborators with) {
        this.with = with;
    }

    /** A record judged across dossiers, and how many others there were: with more of them it is newer. */
    record Judged(Assessment record, int peers) {}

    /** @param imprints those of the record's form */
    Judged judge(DossierKey key, Assessment alone, List<KeptImprint> imprints) {
        Campaign campaign = with.judge().campaign(key.campaign());
        Set<DossierId> others = new TreeSet<>();
        for (String circle : circles(key.campaign(), campaign, alone, imprints)) {
            others.addAll(join(circle, key));
        }
        List<Assessment> records = new ArrayList<>(List.of(alone));
        List<KeptImprint> own = new ArrayList<>(imprints);
        for (DossierId other : others) {
            with.reviews().standing(new DossierKey(key.campaign(), other)).ifPresent(standing -> {
                json(standing.record()).map(AssessmentJson::read).ifPresent(records::add);
                json(ArchiveKeys.imprints(standing.record()))
                        .map(ImprintsJson::read)
                        .ifPresent(own::addAll);
            });
        }
        Assessment judged = new BatchAssessor(campaign).assess(records, own).getFirst();
        return new Judged(judged, others.size());
    }

    private Set<DossierId> join(String circle, DossierKey key) {
        Set<DossierId> others = new TreeSet<>(with.claims().holders(circle));
        if (!others.remove(key.dossier())) {
            with.claims().claim(circle, key.dossier(), MOST_IN_A_CIRCLE);
            others.forEach(other -> with.work().send(new Work.Assess(new DossierKey(key.campaign(), other))));
        }
        return others;
    }

    private static List<String> circles(String id, Campaign campaign, Assessment record, List<KeptImprint> imprints) {
        List<String> circles = new ArrayList<>();
        record.value(FieldKeys.RECOMMENDING_UNIT)
                .flatMap(campaign::recommendation)
                .ifPresent(found -> circles.add(
                        circle(id, "recommender", found.recommender().name())));
        record.value(FieldKeys.NAME).ifPresent(name -> circles.add(circle(id, "applicant", name)));
        imprints.stream()
                .map(KeptImprint::owner)
                .filter(owner -> !owner.isBlank())
                .distinct()
                .forEach(owner -> circles.add(circle(id, "seal", owner)));
        return circles;
    }

    /** Names of people do not stand in keys, which show up in metrics and in error messages. */
    private static String circle(String campaign, String kind, String name) {
        String hash = ContentHash.of(name.getBytes(StandardCharsets.UTF_8)).hex();
        return campaign + "#" + kind + "#" + hash.substring(0, 32);
    }

    private Optional<String> json(String place) {
        return with.archive().get(place).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
