package org.yinjian.core.event;

/** What somebody is told who asks for the right to do a thing that must be done once. */
public enum Turn {
    /** The asker does it; others are kept off until the lease ends. */
    MINE,
    /** Somebody else is at it, or died over it and the lease has not ended: ask again later. */
    BUSY,
    /** It is done, or given up for good. */
    DONE
}
