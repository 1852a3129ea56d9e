package org.yinjian.core.dossier;

import java.util.List;

/** Takes one received file apart into the payloads in it: an archive or a mail into its files, any other file into itself. */
public interface Unpacker {
    /**
     * Never throws for what a file holds: a broken, encrypted or oversized file is a payload with its problem set.
     *
     * @param file the file's name as received
     */
    List<Payload> unpack(String file, byte[] bytes);
}
