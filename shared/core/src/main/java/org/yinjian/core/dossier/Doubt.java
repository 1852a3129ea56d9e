package org.yinjian.core.dossier;

import java.util.List;
import java.util.Optional;

/**
 * Why a person must look at how documents were put into dossiers.
 *
 * @param document which document is meant; empty for the dossier as a whole
 * @param others the names of the applicants that it might belong to as well, sorted
 */
public record Doubt(Kind kind, Optional<ContentHash> document, List<String> others) {
    /** What is doubtful. */
    public enum Kind {
        /** The document may be anybody's of those who came in the same mail; each of their dossiers holds it. */
        WHOSE,
        /** It came on its own and was put here only because its sender sent nothing else that it could belong to. */
        ONLY_BY_SENDER,
        /** Its sender sent applications, but nothing says that it belongs to one of them. */
        NO_APPLICATION,
        /** Another form may be the same applicant's. */
        PERHAPS_SAME_APPLICANT,
        /** One file holds the forms of several applicants. */
        SEVERAL_IN_ONE_FILE,
        /** One file holds the forms of several applicants; it was taken apart, but not every page says whose it is. */
        TAKEN_APART
    }

    public Doubt {
        others = others.stream().distinct().sorted().toList();
    }
}
