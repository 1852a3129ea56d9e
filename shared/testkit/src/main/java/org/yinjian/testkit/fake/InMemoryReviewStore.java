package org.yinjian.testkit.fake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yinjian.core.decision.Decisions;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Handled;
import org.yinjian.core.review.ReviewStore;
import org.yinjian.core.review.Standing;

/** Standings, failures and decisions in maps. */
public final class InMemoryReviewStore implements ReviewStore {
    private final Map<DossierKey, Standing> standings = new TreeMap<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private final Set<Handled> handled = new LinkedHashSet<>();
    private final Map<DossierKey, Decisions> decisions = new TreeMap<>();

    @Override
    public synchronized boolean record(Standing standing) {
        boolean newer = standing(standing.key())
                .map(known -> standing.order().compareTo(known.order()) > 0
                        || (standing.order().equals(known.order())
                                && !standing.campaignVersion().equals(known.campaignVersion())))
                .orElse(true);
        if (newer) {
            standings.put(standing.key(), standing);
        }
        return newer;
    }

    @Override
    public synchronized Optional<Standing> standing(DossierKey key) {
        return Optional.ofNullable(standings.get(key));
    }

    @Override
    public List<Standing> queue(String campaign) {
        return all(campaign).stream()
                .filter(standing -> standing.rank().isPresent())
                .sorted(Comparator.comparing(standing -> standing.rank().orElseThrow()))
                .toList();
    }

    @Override
    public synchronized List<Standing> all(String campaign) {
        return standings.values().stream()
                .filter(standing -> standing.key().campaign().equals(campaign))
                .toList();
    }

    @Override
    public synchronized void fail(Failure failure) {
        failures.put(failure.campaign() + failure.subject() + failure.id(), failure);
    }

    @Override
    public synchronized List<Failure> failures(String campaign) {
        return failures.values().stream()
                .filter(failure -> failure.campaign().equals(campaign))
                .toList();
    }

    @Override
    public synchronized void handle(Handled one) {
        handled.add(one);
    }

    @Override
    public synchronized List<Handled> handled(String campaign) {
        return handled.stream()
                .filter(one -> one.failure().campaign().equals(campaign))
                .toList();
    }

    @Override
    public synchronized Decisions decisions(DossierKey key) {
        return decisions.getOrDefault(key, Decisions.none(key));
    }

    @Override
    public synchronized boolean decide(Decisions next) {
        if (decisions(next.key()).version() != next.version() - 1) {
            return false;
        }
        decisions.put(next.key(), next);
        return true;
    }

    @Override
    public synchronized List<Decisions> decided(String campaign) {
        return decisions.values().stream()
                .filter(one -> one.key().campaign().equals(campaign))
                .toList();
    }
}
