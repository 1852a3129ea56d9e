package org.yinjian.functions.office.assess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.BatchAssessor;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.SameImprints;
import org.yinjian.core.review.Circles.Circle;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.KeptImprints;

/**
 * The dossiers that one must be judged together with: those of the same recommender, those of an applicant of the same
 * name, and those whose form bears a seal of the same owner. What must be known of each lies in the circle itself, or was
 * kept before it entered. Whoever comes, changes or leaves has those others judged again of whom another thing is to be
 * said since: both of a pair learn of each other, whichever came first, and a place that becomes free goes to the next.
 */
final class Peers {
    private final Collaborators with;
    private final KeptImprints kept;

    Peers(Collaborators with, KeptImprints kept) {
        this.with = with;
        this.kept = kept;
    }

    /**
     * What of a dossier concerns others.
     *
     * @param imprints those of its form
     */
    record Told(Peer peer, List<KeptImprint> imprints) {
        /** The same, saying where its imprints are kept. */
        Told keeping(String place) {
            return new Told(peer.keeping(place), imprints);
        }
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
     * @param now kept already where the peer says
     * @param before what was told of it with its latest record: who dies in between tells the others when it comes again
     * @param after the version of the circles that its latest record was judged by
     */
    Judged judge(DossierKey key, Assessment alone, Told now, Optional<Told> before, long after) {
        List<String> circles = circles(key.campaign(), now);
        List<Circle> left = circlesOf(key, before).stream()
                .filter(name -> !circles.contains(name))
                .map(name -> with.circles().leave(name, key.dossier()))
                .toList();
        List<Circle> entered = circles.stream()
                .map(name -> with.circles().enter(name, now.peer(), after))
                .toList();
        Collection<Peer> others = others(key, entered);
        List<SameImprints.Pair> copies = copies(now, others);
        List<Circle> all = new ArrayList<>(entered);
        all.addAll(left);
        tell(key, others(key, all), before, Optional.of(now), copies);
        return judged(key, alone, others, copies, entered);
    }

    /** Leaves all circles that a dossier is in: it is none any more. */
    void leave(DossierKey key, Told before) {
        List<Circle> left = circlesOf(key, Optional.of(before)).stream()
                .map(name -> with.circles().leave(name, key.dossier()))
                .toList();
        tell(key, others(key, left), Optional.of(before), Optional.empty(), List.of());
    }

    /** The same as judging, but nothing is entered and nobody told: to see what would come of it. */
    Judged preview(DossierKey key, Assessment alone, Told now) {
        List<Circle> circles =
                circles(key.campaign(), now).stream().map(with.circles()::of).toList();
        Collection<Peer> others = others(key, circles);
        return judged(key, alone, others, copies(now, others), circles);
    }

    private Judged judged(
            DossierKey key,
            Assessment alone,
            Collection<Peer> others,
            List<SameImprints.Pair> copies,
            List<Circle> circles) {
        long version = circles.stream().mapToLong(Circle::version).sum();
        BatchAssessor assessor = new BatchAssessor(campaign(key));
        return new Judged(assessor.judge(alone, others, copies), version);
    }

    private static Collection<Peer> others(DossierKey key, List<Circle> circles) {
        Map<DossierId, Peer> others = new LinkedHashMap<>();
        circles.forEach(circle -> others.putAll(circle.peers()));
        others.remove(key.dossier());
        return others.values();
    }

    /** @param copies whose forms bear an imprint of this one now */
    private void tell(
            DossierKey key,
            Collection<Peer> others,
            Optional<Told> before,
            Optional<Told> after,
            List<SameImprints.Pair> copies) {
        Set<DossierId> concerned = new TreeSet<>(
                new BatchAssessor(campaign(key)).concerned(others, before.map(Told::peer), after.map(Told::peer)));
        if (!before.map(Told::imprints).equals(after.map(Told::imprints))) {
            Stream.concat(before.stream().flatMap(told -> copies(told, others).stream()), copies.stream())
                    .forEach(pair -> concerned.add(pair.other().dossier()));
        }
        concerned.forEach(other -> with.work().send(new Work.Assess(new DossierKey(key.campaign(), other))));
    }

    /** The imprints of this form, each with an equal one of another; the others' are fetched where there is one to compare. */
    private List<SameImprints.Pair> copies(Told told, Collection<Peer> others) {
        if (told.imprints().isEmpty()) {
            return List.of();
        }
        List<KeptImprint> theirs = others.stream()
                .flatMap(other -> other.imprints().stream())
                .flatMap(place -> kept.at(place).stream())
                .toList();
        return SameImprints.between(told.imprints(), theirs);
    }

    private Campaign campaign(DossierKey key) {
        return with.judge().campaign(key.campaign());
    }

    private static List<String> circlesOf(DossierKey key, Optional<Told> told) {
        return told.map(known -> circles(key.campaign(), known)).orElse(List.of());
    }

    private static List<String> circles(String campaign, Told told) {
        List<String> circles = new ArrayList<>();
        told.peer().recommender().ifPresent(name -> circles.add(circle(campaign, "recommender", name)));
        if (!told.peer().name().isEmpty()) {
            circles.add(circle(campaign, "applicant", told.peer().name()));
        }
        told.imprints().stream()
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
