package org.yinjian.core.imprint;

import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.InkTrace;

/**
 * What is kept of a form's imprint so that it can be compared with later ones without its page.
 *
 * @param owner whose seal it is held to be; empty where nobody knows
 * @param text as read, the arc followed by its inner line; may be empty
 * @param confidence that the text is right, 0 to 1
 * @param code the 13 digits under the star, where they were read
 * @param trace of its ink, where one was taken
 */
public record KeptImprint(
        DossierId dossier,
        ContentHash document,
        int page,
        Box box,
        String owner,
        String text,
        double confidence,
        Optional<String> code,
        Optional<Double> diameterMm,
        boolean star,
        Optional<InkTrace> trace) {}
