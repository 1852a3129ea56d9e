package org.yinjian.functions.office.assess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.BatchAssessor;
import org.yinjian.core.assessment.FormImprints;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.review.Circles.Circle;
import org.yinjian.functions.office.Collaborators;

/**
 * The dossiers that one must be judged together with: those of the same recommender, those of an applicant of the
 * same name, and those whose form bears a seal of the same owner. What must be known of each lies in the circle itself, so
 * quotas and applicants are judged from the circles alone; imprints are compared as they were kept. Whoever changes a circle has its other members judged again: both of a pair learn of each other, whichever came
 * first, and a place that becomes free goes to the next.
 */
final class Peers {
    private final Collaborators with;

    Peers(Collaborators with) {
        this.with = with;
    }

    /**
     * A record judged across dossiers.
     *
     * @param version grows whenever a circle of it changes: what was judged by later circles is newer
     */
    record Judged(Assessment record, long version) {}

    /**
     * Enters the circles of a dossier, leaves those that it no longer belongs to, and judges it among them.
     *
     * @param imprints those of the record's form
     * @param before its latest record, and the version of the circles that it was judged by
     */
    Judged judge(DossierKey key, Assessment alone, List<KeptImprint> imprints, Optional<Judged> before) {
        Campaign campaign = with.judge().campaign(key.campaign());
        Peer self = Peer.of(alone, campaign);
        List<String> circles = circles(key.campaign(), self, imprints);
        before.map(known -> circles(key.campaign(), campaign, known)).stream()
                .flatMap(List::stream)
                .filter(name -> !circles.contains(name))
                .forEach(name -> leave(name, key));
        long after = before.map(Judged::version).orElse(0L);
        List<Circle> entered =
                circles.stream().map(name -> enter(name, self, key, after)).toList();
        return judged(key, alone, imprints, entered);
    }

    /** Leaves all circles of a dossier's latest record: it is none any more. */
    void leave(DossierKey key, Judged before) {
        circles(key.campaign(), with.judge().campaign(key.campaign()), before).forEach(name -> leave(name, key));
    }

    private static List<String> circles(String id, Campaign campaign, Judged known) {
        return circles(id, Peer.of(known.record(), campaign), FormImprints.of(known.record()));
    }

    /** The same, but nothing is entered and nobody told: to see what would come of it. */
    Judged preview(DossierKey key, Assessment alone, List<KeptImprint> imprints) {
        Campaign campaign = with.judge().campaign(key.campaign());
        List<Circle> circles = circles(key.campaign(), Peer.of(alone, campaign), imprints).stream()
                .map(with.circles()::of)
                .toList();
        return judged(key, alone, imprints, circles);
    }

    private Judged judged(DossierKey key, Assessment alone, List<KeptImprint> imprints, List<Circle> circles) {
        List<Peer> peers = circles.stream()
                .flatMap(circle -> circle.members().stream())
                .distinct()
                .toList();
        long version = circles.stream().mapToLong(Circle::version).sum();
        List<KeptImprint> all = new ArrayList<>(imprints);
        peers.stream()
                .map(Peer::dossier)
                .filter(other -> !other.equals(key.dossier()))
                .distinct()
                .forEach(other -> all.addAll(kept(new DossierKey(key.campaign(), other))));
        Campaign campaign = with.judge().campaign(key.campaign());
        return new Judged(new BatchAssessor(campaign).judge(alone, peers, all), version);
    }

    /** The imprints of another dossier's form, as they were kept with its latest record. */
    private List<KeptImprint> kept(DossierKey key) {
        return with.reviews()
                .standing(key)
                .flatMap(standing -> with.archive().get(ArchiveKeys.imprints(standing.record())))
                .map(json -> ImprintsJson.read(new String(json, StandardCharsets.UTF_8)))
                .orElse(List.of());
    }

    private Circle enter(String name, Peer self, DossierKey key, long version) {
        Circle before = with.circles().of(name);
        Circle after = with.circles().enter(name, self, version);
        if (!self.equals(before.peers().get(self.dossier()))) {
            tell(after, key);
        }
        return after;
    }

    private void leave(String name, DossierKey key) {
        tell(with.circles().leave(name, key.dossier()), key);
    }

    private void tell(Circle circle, DossierKey key) {
        Set<DossierId> others = new TreeSet<>(circle.peers().keySet());
        others.remove(key.dossier());
        others.forEach(other -> with.work().send(new Work.Assess(new DossierKey(key.campaign(), other))));
    }

    private static List<String> circles(String campaign, Peer peer, List<KeptImprint> imprints) {
        List<String> circles = new ArrayList<>();
        peer.recommender().ifPresent(name -> circles.add(circle(campaign, "recommender", name)));
        if (!peer.name().isEmpty()) {
            circles.add(circle(campaign, "applicant", peer.name()));
        }
        imprints.stream()
                .map(KeptImprint::owner)
                .filter(owner -> !owner.isBlank())
                .distinct()
                .forEach(owner -> circles.add(circle(campaign, "seal", owner)));
        return circles;
    }

    /** Names of people do not stand in keys, which show up in metrics and in error messages. */
    private static String circle(String campaign, String kind, String name) {
        String hash = ContentHash.of(name.getBytes(StandardCharsets.UTF_8)).hex();
        return campaign + "#" + kind + "#" + hash.substring(0, 32);
    }
}
