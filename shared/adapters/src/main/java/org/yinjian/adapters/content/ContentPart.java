package org.yinjian.adapters.content;

import java.util.Optional;
import org.yinjian.core.dossier.DocumentProblem;

/**
 * One file inside a container, as it came out. The bytes are not copied.
 *
 * @param name its own name without folders, never blank
 * @param bytes unpacked; the packed bytes, as far as they are at hand, where it could not be unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // carried from one method to the next, never compared
public record ContentPart(String name, byte[] bytes, Optional<DocumentProblem> problem) {
    public static ContentPart whole(String name, byte[] bytes) {
        return new ContentPart(name, bytes, Optional.empty());
    }

    public static ContentPart broken(String name, byte[] bytes, DocumentProblem problem) {
        return new ContentPart(name, bytes, Optional.of(problem));
    }
}
