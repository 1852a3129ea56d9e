package org.yinjian.local;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.yinjian.core.dossier.IdSource;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.reading.DocumentReader;

/**
 * The project's own handlers, wired as in the cloud but for the clock, the ids and the engine, which is loaded once.
 *
 * @param reader of documents, shared by all readers
 */
public record Handlers(DocumentReader reader, Clock clock, IdSource ids, EventLog events)
        implements LocalCloud.HandlerWiring {
    @Override
    public Object collaborators(String handler, Map<String, String> environment) {
        return handler.startsWith("org.yinjian.functions.reading.")
                ? org.yinjian.functions.reading.Wiring.with(environment, reader, events)
                : org.yinjian.functions.office.Wiring.with(environment, clock, ids, events);
    }

    /** Ids that are the same in every run: {@code S0001}, {@code S0002} and so on. */
    public static IdSource numbered() {
        AtomicLong last = new AtomicLong();
        return () -> "S%04d".formatted(last.incrementAndGet());
    }
}
