package org.yinjian.core.dossier;

import java.util.Optional;

/** Keeps bytes under keys. Keys are made by {@link ArchiveKeys}, or are those that a submission came in under. */
public interface DocumentStore {
    void put(String key, byte[] bytes, String mediaType);

    /** What lies under the key now. */
    Optional<byte[]> get(String key);

    /**
     * What lies under the key, if it is still the content with this tag.
     *
     * @param tag the store's own tag of the content (S3: the ETag)
     */
    Optional<byte[]> get(String key, String tag);
}
