package org.yinjian.core.campaign;

import java.util.List;

/**
 * Closed lists of words that forms are filled in with.
 *
 * @param ethnicities official names, with 族
 * @param politicalStatuses each official status with the ways it is written, the official one first
 */
public record Lexicon(List<String> ethnicities, List<Term> politicalStatuses) {
    public Lexicon {
        ethnicities = List.copyOf(ethnicities);
        politicalStatuses = List.copyOf(politicalStatuses);
    }

    /** A word and the other ways to write it. */
    public record Term(String name, List<String> aliases) {
        public Term {
            aliases = List.copyOf(aliases);
        }
    }
}
