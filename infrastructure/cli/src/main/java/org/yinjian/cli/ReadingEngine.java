package org.yinjian.cli;

import org.yinjian.core.dossier.Unpacker;
import org.yinjian.core.reading.DocumentReader;

/**
 * What reads files here.
 *
 * @param name of the engine and its version
 * @param documentsAtOnce of one dossier, at least 1
 */
record ReadingEngine(Unpacker unpacker, DocumentReader reader, String name, int documentsAtOnce) {}
