package org.yinjian.functions.office.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Piece;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.grouping.Delivery;
import org.yinjian.core.grouping.DocumentFacts;
import org.yinjian.core.grouping.Grouping;
import org.yinjian.core.grouping.Numbering;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.StoredReadings;

/**
 * Sorts a pile of mails into dossiers: a pure function of the mails, their readings and what people moved. A mail waits
 * until all of its documents were read; the arrival of the last reading asks again.
 *
 * <p>The dossiers are looked up before the pile is: who then writes on condition of what was looked up knew at least as
 * many mails as whoever wrote before. Who was too slow begins anew.
 */
public final class Arrangement {
    private static final int MOST_TRIES = 50;
    /** A mail with more applicants than this is looked at in vain for further numbers. */
    private static final int MOST_APPLICANTS = 99;

    private final Collaborators with;
    private final StoredReadings readings;

    public Arrangement(Collaborators with) {
        this.with = with;
        this.readings = new StoredReadings(with);
    }

    public void arrange(DossierKey pile) {
        for (int i = 0; i < MOST_TRIES; i++) {
            if (tried(pile)) {
                return;
            }
        }
        throw new IllegalStateException("pile " + pile + " is arranged by too many at once; try again");
    }

    private boolean tried(DossierKey pile) {
        Map<DossierId, Manifest> before = new TreeMap<>();
        Set<DossierId> lookedUp = new HashSet<>();
        for (Delivery delivery : with.piles().deliveries(pile)) {
            if (lookedUp.add(delivery.number())) {
                before.putAll(dossiers(pile.campaign(), delivery.number()));
            }
        }
        List<Delivery> mails = with.piles().deliveries(pile);
        if (mails.stream().anyMatch(mail -> !lookedUp.contains(mail.number()))) {
            return false;
        }
        Map<ContentHash, List<DocumentFacts>> facts = new HashMap<>();
        List<Delivery> read = mails.stream()
                .filter(mail -> learn(pile.campaign(), mail, facts))
                .toList();
        Map<DossierId, Set<Piece>> opened = new TreeMap<>();
        before.forEach((id, manifest) -> opened.put(id, manifest.ownDocuments()));
        Numbering numbering = Numbering.of(Grouping.of(read, facts, opened), opened);
        return write(pile.campaign(), numbering, before);
    }

    /** The dossiers that a mail opened, which are numbered without a gap. */
    private Map<DossierId, Manifest> dossiers(String campaign, DossierId mail) {
        Map<DossierId, Manifest> found = new TreeMap<>();
        for (int applicant = 1; applicant <= MOST_APPLICANTS; applicant++) {
            DossierId id = DossierNumbers.further(mail, applicant);
            Optional<Manifest> manifest = with.dossiers().find(new DossierKey(campaign, id));
            if (manifest.isEmpty()) {
                return found;
            }
            found.put(id, manifest.get());
        }
        return found;
    }

    /** Whether the mail was read whole. */
    private boolean learn(String campaign, Delivery mail, Map<ContentHash, List<DocumentFacts>> facts) {
        Optional<List<DocumentRead>> found = readings.of(mail.documents());
        found.ifPresent(documents -> documents.forEach(document -> facts.computeIfAbsent(
                document.reading().document(), hash -> with.judge().pieces(campaign, document))));
        return found.isPresent();
    }

    /** @return false when somebody else was quicker */
    private boolean write(String campaign, Numbering numbering, Map<DossierId, Manifest> before) {
        List<Manifest> next = new ArrayList<>();
        numbering
                .numbered()
                .forEach((id, group) -> next.add(
                        Arranged.of(before.getOrDefault(id, Manifest.empty(new DossierKey(campaign, id))), group)));
        numbering
                .joined()
                .forEach((id, into) -> Optional.ofNullable(before.get(id))
                        .ifPresent(manifest -> next.add(Arranged.joined(manifest, into))));
        for (Manifest manifest : next) {
            Optional<Manifest> known =
                    Optional.ofNullable(before.get(manifest.key().dossier()));
            if (known.filter(manifest::equals).isEmpty() && !save(manifest)) {
                return false;
            }
        }
        next.stream().filter(this::isNews).forEach(manifest -> with.work().send(new Work.Assess(manifest.key())));
        return true;
    }

    private boolean save(Manifest manifest) {
        manifest.documents().stream()
                .filter(HeldDocument::readable)
                .forEach(held -> with.readings().hold(held.hash(), manifest.key()));
        boolean saved = with.dossiers().save(manifest);
        if (saved) {
            with.events()
                    .record(new OperationalEvent.Arranged(
                            manifest.key().toString(),
                            manifest.documents().size(),
                            manifest.doubts().size()));
        }
        return saved;
    }

    /** Asked of the store and not remembered: who died after writing is followed by another, who sends what is missing. */
    private boolean isNews(Manifest manifest) {
        return with.reviews()
                .standing(manifest.key())
                .filter(standing -> standing.isOf(manifest))
                .isEmpty();
    }
}
