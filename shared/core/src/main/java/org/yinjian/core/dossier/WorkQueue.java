package org.yinjian.core.dossier;

/** Hands work to the step that does it, at least once. */
public interface WorkQueue {
    void send(Work work);
}
