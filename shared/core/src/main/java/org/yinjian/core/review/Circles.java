package org.yinjian.core.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.dossier.DossierId;

/**
 * The dossiers that must be judged beside each other: those of one recommender, who share its quota, and those of
 * applicants of one name. One item for each circle, written on condition that nobody else changed it since it was read,
 * so that of any number who enter at once none is lost and each sees all who entered before it.
 */
public interface Circles {
    /** A circle that holds so many takes no more; whoever comes then still sees all of them. */
    int MOST_PEERS = 500;

    /**
     * Enters a dossier, or changes what is told of it; saying the same again changes nothing.
     *
     * @param after a version that the circle's is to be above once it changed: a dossier that moves here from circles that
     *     were changed more often must still find this one newer
     */
    Circle enter(String name, Peer peer, long after);

    /** Takes a dossier out; one that is not in changes nothing. */
    Circle leave(String name, DossierId dossier);

    /** A circle as it is; an empty one where nobody ever entered. */
    Circle of(String name);

    /**
     * Who is in a circle.
     *
     * @param version grows with every change
     */
    record Circle(long version, Map<DossierId, Peer> peers) {
        public static final Circle EMPTY = new Circle(0, Map.of());

        public Circle {
            peers = Map.copyOf(peers);
        }

        public Collection<Peer> members() {
            return peers.values();
        }

        /** The circle after a dossier entered; the same where that changes nothing, or it is full. */
        public Circle with(Peer peer, long after) {
            boolean known = peers.containsKey(peer.dossier());
            if (peer.equals(peers.get(peer.dossier())) || (!known && peers.size() >= MOST_PEERS)) {
                return this;
            }
            Map<DossierId, Peer> next = new HashMap<>(peers);
            next.put(peer.dossier(), peer);
            return new Circle(Math.max(version, after) + 1, next);
        }

        /** The circle after a dossier left; the same where it was not in. */
        public Circle without(DossierId dossier) {
            if (!peers.containsKey(dossier)) {
                return this;
            }
            Map<DossierId, Peer> next = new HashMap<>(peers);
            next.remove(dossier);
            return new Circle(version + 1, next);
        }
    }
}
