package org.yinjian.testkit.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.dossier.WorkQueue;

/** Keeps the work that was asked for. */
public final class RecordedWork implements WorkQueue {
    private final List<Work> sent = new ArrayList<>();

    @Override
    public synchronized void send(Work work) {
        sent.add(work);
    }

    @Override
    public void sendLater(Work work, Duration delay) {
        send(work);
    }

    public synchronized List<Work> sent() {
        return List.copyOf(sent);
    }

    /** What was sent since the last time. */
    public synchronized List<Work> take() {
        List<Work> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }
}
