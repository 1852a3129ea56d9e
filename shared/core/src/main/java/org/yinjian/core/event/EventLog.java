package org.yinjian.core.event;

/** Takes operational events. */
@FunctionalInterface
public interface EventLog {
    void record(OperationalEvent event);
}
