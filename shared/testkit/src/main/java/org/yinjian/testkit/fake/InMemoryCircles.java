package org.yinjian.testkit.fake;

import java.util.Map;
import java.util.TreeMap;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Circles;

/** Circles in a map. */
public final class InMemoryCircles implements Circles {
    private final Map<String, Circle> circles = new TreeMap<>();

    @Override
    public synchronized Circle enter(String name, Peer peer, long after) {
        Circle entered = of(name).with(peer, after);
        circles.put(name, entered);
        return entered;
    }

    @Override
    public synchronized Circle leave(String name, DossierId dossier) {
        Circle after = of(name).without(dossier);
        circles.put(name, after);
        return after;
    }

    @Override
    public synchronized Circle of(String name) {
        return circles.getOrDefault(name, Circle.EMPTY);
    }
}
