package org.yinjian.core.campaign;

import java.util.List;
import java.util.stream.Stream;

/**
 * One that puts candidates forward: an association, a branch, a district.
 *
 * @param aliases other names that it signs with
 */
public record Recommender(String name, List<String> aliases) {
    public Recommender {
        aliases = List.copyOf(aliases);
    }

    /** Whether it goes by this name; compared by {@link Names#key}. */
    public boolean goesBy(String other) {
        String key = Names.key(other);
        return Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(own -> Names.key(own).equals(key));
    }
}
