package org.yinjian.functions.office.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.decision.Decisions;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.ReviewQueue;
import org.yinjian.core.review.Standing;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.ReviewedDossiers;

/** The review queue with the people's decisions laid over it: only records that somebody worked on are opened. */
final class DeskQueue {
    private final Collaborators with;
    private final ReviewedDossiers dossiers;

    DeskQueue(Collaborators with) {
        this.with = with;
        this.dossiers = new ReviewedDossiers(with);
    }

    /** What is left, in the order in which to work, and what was accepted or refused. */
    record Work(List<QueueEntry> open, List<QueueEntry> decided) {
        Work {
            open = numbered(open);
            decided = numbered(decided);
        }

        private static List<QueueEntry> numbered(List<QueueEntry> entries) {
            List<QueueEntry> numbered = new ArrayList<>();
            entries.forEach(entry -> numbered.add(entry.at(numbered.size() + 1)));
            return List.copyOf(numbered);
        }
    }

    private record Ranked(String rank, QueueEntry entry, boolean settled) {}

    Work of(String id) {
        Campaign campaign = with.judge().campaign(id);
        Map<DossierKey, Decisions> decided = dossiers.decided(id);
        List<Ranked> ranked = new ArrayList<>();
        for (Standing standing : with.reviews().queue(id)) {
            Decisions decisions = decided.getOrDefault(standing.key(), Decisions.none(standing.key()));
            if (decisions.log().isEmpty()) {
                standing.entry()
                        .map(ReportJson::readEntry)
                        .ifPresent(
                                entry -> ranked.add(new Ranked(standing.rank().orElse(""), entry, false)));
            } else {
                ranked.add(reviewed(dossiers.dossier(standing, decisions).reviewed(), campaign));
            }
        }
        ranked.sort(Comparator.comparing(Ranked::rank));
        return new Work(entries(ranked, false), entries(ranked, true));
    }

    private static Ranked reviewed(Reviewed dossier, Campaign campaign) {
        return new Ranked(
                ReviewQueue.rank(dossier),
                ReviewQueue.entry(dossier, campaign),
                dossier.state().settled());
    }

    private static List<QueueEntry> entries(List<Ranked> ranked, boolean settled) {
        return ranked.stream()
                .filter(one -> one.settled() == settled)
                .map(Ranked::entry)
                .toList();
    }
}
