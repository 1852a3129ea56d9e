package org.yinjian.core.dossier;

import java.time.Duration;

/** Hands work to the step that does it, at least once. */
public interface WorkQueue {
    void send(Work work);

    /**
     * The same, but not before a while has passed.
     *
     * @param delay at most 15 minutes
     */
    void sendLater(Work work, Duration delay);
}
