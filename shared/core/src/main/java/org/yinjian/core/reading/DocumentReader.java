package org.yinjian.core.reading;

import org.yinjian.core.dossier.Payload;

/** Reads one document; what cannot be read becomes a reading with its problem set, never an exception. */
public interface DocumentReader {
    ReadDocument read(Payload payload);
}
