package org.yinjian.functions.reading;

import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.dossier.WorkQueue;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.reading.DocumentReader;
import org.yinjian.core.reading.ReadingIndex;

/** Everything that reading works with; {@link Wiring} picks it in production, tests pick fakes. */
public record Collaborators(
        DocumentStore archive, ReadingIndex readings, WorkQueue work, DocumentReader reader, EventLog events) {}
