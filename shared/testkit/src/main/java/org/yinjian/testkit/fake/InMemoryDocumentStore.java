package org.yinjian.testkit.fake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentStore;

/** Bytes in a map; a content's tag is its hash in hexadecimal. */
public final class InMemoryDocumentStore implements DocumentStore {
    private final Map<String, byte[]> contents = new TreeMap<>();

    @Override
    public synchronized void put(String key, byte[] bytes, String mediaType) {
        contents.put(key, bytes.clone());
    }

    @Override
    public synchronized Optional<byte[]> get(String key) {
        return Optional.ofNullable(contents.get(key)).map(byte[]::clone);
    }

    @Override
    public Optional<byte[]> get(String key, String tag) {
        return get(key).filter(bytes -> tag(bytes).equals(tag));
    }

    public synchronized Set<String> keys() {
        return new TreeSet<>(contents.keySet());
    }

    /** The tag that this store gives a content. */
    public static String tag(byte[] bytes) {
        return ContentHash.of(bytes).hex();
    }
}
