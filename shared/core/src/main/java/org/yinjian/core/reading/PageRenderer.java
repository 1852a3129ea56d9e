package org.yinjian.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;

/** Turns a file into pages. */
public interface PageRenderer {
    /**
     * Hands the pages over one at a time, in order; the image of a page may be dropped when the consumer returns.
     *
     * @return what kept the file, or the rest of it, from being rendered; never an exception for what a file holds
     */
    Optional<DocumentProblem> render(Payload payload, Consumer<RawPage> pages);

    /** The digital signatures in a file; never an exception for what a file holds. */
    default List<DigitalSignature> signatures(Payload payload) {
        return List.of();
    }
}
