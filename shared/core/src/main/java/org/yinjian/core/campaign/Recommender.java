package org.yinjian.core.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.yinjian.core.text.PlainText;

/**
 * One that puts candidates forward: an association, a branch, a district.
 *
 * @param aliases other names that it signs with
 */
public record Recommender(String name, List<String> aliases) {
    public Recommender {
        aliases = List.copyOf(aliases);
    }

    /** Whether it goes by this name; compared by {@link PlainText}. */
    public boolean goesBy(String other) {
        String key = PlainText.of(other);
        return Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(own -> PlainText.of(own).equals(key));
    }
}
